namespace RMBot.Delivery;

/// <summary>
/// The chats this instance has written to in the last hour, at most so many: beyond, those not used for longest are
/// forgotten, and with them only how often they were written to in that hour.
/// </summary>
internal sealed class Chats(TimeProvider time)
{
    private const int Most = 20_000;

    private readonly Lock guard = new();
    private readonly Dictionary<(string Tenant, string Conversation), Chat> known = [];

    private TimeSpan Now => time.GetElapsedTime(0);

    public TimeSpan UntilFree(string tenant, string conversation)
    {
        lock (guard)
        {
            return known.TryGetValue((tenant, conversation), out var chat) ? chat.UntilFree(Now) : TimeSpan.Zero;
        }
    }

    /// <summary>Counts one request, if the chat may be written to now.</summary>
    public bool TrySend(string tenant, string conversation)
    {
        lock (guard)
        {
            var chat = Of(tenant, conversation);
            if (chat.UntilFree(Now) > TimeSpan.Zero)
            {
                return false;
            }

            chat.SentPrompt(Now);
            return true;
        }
    }

    public void Sent(string tenant, string conversation, int requests)
    {
        lock (guard)
        {
            Of(tenant, conversation).Sent(requests, Now);
        }
    }

    public void Pause(string tenant, string conversation, TimeSpan pause)
    {
        lock (guard)
        {
            Of(tenant, conversation).Pause(Now + pause);
        }
    }

    private Chat Of(string tenant, string conversation)
    {
        if (!known.TryGetValue((tenant, conversation), out var chat))
        {
            ForgetIfFull();
            known[(tenant, conversation)] = chat = new Chat();
        }

        return chat;
    }

    private void ForgetIfFull()
    {
        if (known.Count >= Most)
        {
            var byUse = known.OrderBy(one => one.Value.LastUsed).Select(one => one.Key).ToList();
            byUse[..(Most / 4)].ForEach(one => known.Remove(one));
        }
    }
}
