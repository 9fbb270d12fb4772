using System.Collections.Immutable;

namespace RMBot.Volunteers;

/// <summary>What somebody offers to show, until they change or stop it.</summary>
/// <param name="Topics">Ids of the catalogue; at least one.</param>
/// <param name="Most">For how many executives at a time.</param>
/// <param name="Line">What they can show, in their own words; empty when they wrote nothing.</param>
/// <param name="Since">When they first offered; a change leaves it.</param>
public sealed record VolunteerOffer(ImmutableArray<string> Topics, int Most, string Line, DateTimeOffset Since)
    : Discreet
{
    public const int MostExecutives = 3;
    public const int LongestLine = 200;

    /// <summary>Before anything was said.</summary>
    public static VolunteerOffer Blank(DateTimeOffset now) => new([], 1, "", now);
}
