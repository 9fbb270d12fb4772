using System.Globalization;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme.Worklists;

/// <summary>A long list that is worked on, of one programme; for another programme it does not exist.</summary>
/// <param name="Kind">What is done with it.</param>
/// <param name="Id">Begins with the time it was made, so that the newest come first.</param>
public sealed record WorklistKey(string Kind, ProgrammeId Programme, string Id)
{
    /// <summary>How long whoever makes a list may take to save it.</summary>
    private static readonly TimeSpan Young = TimeSpan.FromMinutes(2);

    public string Partition => $"{Kind}|{Keys.Of(Programme.Value)}|{Keys.Of(Id)}";

    /// <summary>The partition in which all of a programme are named.</summary>
    public string Index => IndexOf(Kind, Programme);

    public static WorklistKey New(string kind, ProgrammeId programme, DateTimeOffset now) =>
        new(kind, programme, $"{Left(now):D19}-{Guid.NewGuid():N}"[..32]);

    public static string IndexOf(string kind, ProgrammeId programme) => $"{kind}|{Keys.Of(programme.Value)}";

    /// <summary>Whether it may still be on its way into storage.</summary>
    public bool IsYoung(DateTimeOffset now) => now - MadeAt < Young;

    /// <summary>As its id tells; the beginning of time for an id of somebody's own making.</summary>
    public DateTimeOffset MadeAt =>
        long.TryParse(Id.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var left)
        && left <= DateTimeOffset.MaxValue.UtcTicks
            ? new DateTimeOffset(DateTimeOffset.MaxValue.UtcTicks - left, TimeSpan.Zero)
            : DateTimeOffset.MinValue;

    private static long Left(DateTimeOffset now) => DateTimeOffset.MaxValue.UtcTicks - now.UtcTicks;
}
