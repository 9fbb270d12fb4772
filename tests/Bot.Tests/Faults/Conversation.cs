namespace RMBot.Bot.Tests.Faults;

/// <summary>A conversation from its beginning to its end.</summary>
/// <param name="Prepare">What was before it.</param>
internal sealed record Conversation(string Name, Func<Scene, Task> Prepare, IReadOnlyList<Act> Acts)
{
    /// <summary>Whether the calendars in Microsoft 365 are connected.</summary>
    public bool HasCalendars { get; init; }

    /// <summary>How many messages go out one after another, so that trouble at the last or after it repeats them all.</summary>
    public int SaysAtOnce { get; init; }

    /// <summary>What has to hold at the end, whatever happened; null when nothing else has to.</summary>
    public Func<Scene, Task<string?>>? Check { get; init; }
}
