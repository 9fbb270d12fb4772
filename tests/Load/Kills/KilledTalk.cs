using System.Globalization;
using RMBot.Load.Prompts;
using RMBot.Load.Teams;
using RMBot.Pairs;

namespace RMBot.Load.Kills;

/// <summary>Two people on a piece of their way, and what must be there of it afterwards.</summary>
internal abstract class KilledTalk(Speaker executive, Speaker mentor, int number)
{
    public Speaker Executive => executive;
    public Speaker Mentor => mentor;

    /// <summary>Why they could not go on; null when they came to their end.</summary>
    public string? WhyStuck { get; private set; }

    /// <summary>Cards the coach owed them on the way: to whom, and words that only that card has.</summary>
    public abstract IEnumerable<(Speaker To, string Words)> Owed { get; }

    /// <summary>How far those two brought their pair.</summary>
    public abstract bool IsWhereTheyBroughtIt(Pair pair);

    /// <summary>What is kept of what this person said, by what it answers.</summary>
    public abstract IReadOnlyDictionary<string, string?> KeptOf(Pair pair, Role role);

    public async Task GoAsync(Stores stores)
    {
        try
        {
            await mentor.InstallsAsync();
            await executive.InstallsAsync();
            await TalkAsync(stores);
        }
        catch (Exception stuck) when (stuck is StuckException or BadAnswerException)
        {
            WhyStuck = stuck.Message;
        }
    }

    protected abstract Task TalkAsync(Stores stores);

    /// <summary>Words that nobody else says, nor this person elsewhere.</summary>
    protected string Own(string words, int answer) =>
        string.Create(CultureInfo.InvariantCulture, $"{words} ({number}.{answer})");

    protected static Participant AsParticipant(Speaker speaker) =>
        new(new PersonId(speaker.Person.ObjectId), speaker.Person.Name, "UTC", speaker.Person.Mail);

    protected static async Task AnswersAsync(Speaker speaker, IReadOnlyList<Reply> replies, string sees)
    {
        for (var at = 0; at < replies.Count; at++)
            await speaker.AnswersAsync(replies[at], at + 1 < replies.Count ? replies[at + 1].Question : sees);
    }

    protected static string? Read<T>(Answer<T>? answer)
        where T : notnull => answer?.TryRead(answer.Author, out var value) == true ? value.ToString() : null;
}
