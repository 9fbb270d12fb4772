using RMBot.Pairs;

namespace RMBot.MyData;

/// <summary>Where a copy of somebody's data can be fetched, for a short while.</summary>
public sealed record CopyLinks(Uri Page, Uri Data, DateTimeOffset Until) : Discreet;

/// <summary>What a person may do with what is held about them, beyond what their pairs tell.</summary>
public interface IMyData
{
    /// <summary>How long the links to a copy work.</summary>
    static readonly TimeSpan LinksLast = TimeSpan.FromMinutes(10);

    /// <summary>How often a copy can be fetched by one link: clients may look at a link before a person does.</summary>
    const int MostFetches = 5;

    /// <summary>All that is held about the speaker.</summary>
    Task<Holding> ReadAsync(Turn turn, CancellationToken ct);

    /// <summary>Links that only who was given them can know.</summary>
    Task<CopyLinks> LinkAsync(Turn turn, CancellationToken ct);

    /// <summary>Asks Teams anew who the speaker is; what it says now.</summary>
    Task<Person> RefreshAsync(Turn turn, CancellationToken ct);

    /// <summary>The speaker's own word for where they are, instead of what their Teams client says.</summary>
    Task SetZoneAsync(Turn turn, string zone, CancellationToken ct);

    /// <summary>The speaker's own choice of a language, instead of what their Teams client says; null goes by the client again.</summary>
    Task SetLanguageAsync(Turn turn, string? language, CancellationToken ct);

    /// <summary>
    /// Ends the speaker's open pairs and sees to it that everything about them is deleted, whatever happens to this process.
    /// </summary>
    /// <param name="erasure">Names this wish; the same one twice deletes once.</param>
    Task EraseAsync(Turn turn, string erasure, CancellationToken ct);
}
