namespace RMBot.Delivery;

/// <summary>
/// Teams' last answers to a tenant's requests. A 429 does not say whether it is meant for the chat or for all of the tenant:
/// it is the tenant's when at least half of the last answers are, from several chats.
/// </summary>
internal sealed class RecentAnswers
{
    private const int Most = 8;
    private const int Chats = 3;
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(1);

    private readonly Queue<(string Conversation, bool Throttled, TimeSpan At)> answers = [];

    /// <summary>True when the whole tenant is throttled; counting then begins anew.</summary>
    public bool Add(string conversation, bool throttled, TimeSpan now)
    {
        answers.Enqueue((conversation, throttled, now));
        while (answers.Count > Most || answers.Peek().At < now - Recent)
        {
            answers.Dequeue();
        }

        var refused = answers.Where(answer => answer.Throttled).Select(answer => answer.Conversation).ToList();
        if (!throttled || refused.Count < Most / 2 || refused.Distinct().Count() < Chats)
        {
            return false;
        }

        answers.Clear();
        return true;
    }
}
