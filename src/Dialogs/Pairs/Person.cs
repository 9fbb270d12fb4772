using System.Globalization;

namespace RMBot.Pairs;

/// <summary>Somebody the coach knows because they added it in Teams.</summary>
/// <param name="Locale">What their Teams client says: a culture name such as en-US.</param>
/// <param name="TimeZone">An IANA zone id such as Europe/Berlin.</param>
/// <param name="IsGuest">Of another organisation; guests are not coached.</param>
/// <param name="CanBeReached">False after they removed or blocked the app.</param>
/// <param name="Language">The one of <see cref="Cultures.Spoken"/> they chose; null while Teams' locale counts.</param>
public sealed record Person(
    PersonId Id,
    string Name,
    string? Mail,
    string Locale,
    string TimeZone,
    bool IsGuest,
    bool CanBeReached,
    string? Language = null
) : Discreet
{
    /// <summary>How the coach writes to them: their own choice, else as in Teams, else otherwise, where their programme says how.</summary>
    public CultureInfo Culture(string otherwise = Cultures.English)
    {
        var inTeams = Cultures.Of(Locale, otherwise);
        return Language is null || Language == Cultures.LanguageOf(inTeams)
            ? inTeams
            : Cultures.Of(Language, inTeams.Name);
    }
}

/// <summary>One of the two, as the other is told their name.</summary>
/// <param name="TimeZone">An IANA zone id; the coach writes in the daytime of this zone.</param>
/// <param name="Mail">Where to invite them; null when Teams did not tell.</param>
/// <param name="Language">The one they chose, as of the last card they were sent; a press on it is answered without asking.</param>
public sealed record Participant(
    PersonId Id,
    string Name,
    string TimeZone = "UTC",
    string? Mail = null,
    string? Language = null
) : Discreet
{
    /// <summary>In the place of everybody whose data was deleted: the id of nobody.</summary>
    public static readonly PersonId Former = new("former");

    /// <summary>Took part once; who it was is not kept.</summary>
    public bool IsFormer => Id == Former;

    /// <summary>What the coach calls them in a sentence; a directory may hold "Bowen, Megan" as well as "Megan Bowen".</summary>
    public string FirstName =>
        IsFormer ? Name
        : Name.Split(',', 2) is [_, var given] && FirstOf(given) is { } first ? first
        : FirstOf(Name) ?? Name;

    private static string? FirstOf(string names) =>
        names.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : null;
}

/// <summary>That a person is in a pair: enough to ask which pair is meant.</summary>
/// <param name="Assists">Not one of the two, but the executive's assistant; the partner is then the executive.</param>
public sealed record Membership(PairId Pair, Role Role, PersonId PartnerId, string PartnerName, bool Assists = false)
    : Discreet;
