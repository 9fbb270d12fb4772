using System.Globalization;

namespace RMBot.Programme;

/// <summary>What the API says in sentences; the dashboard shows them as they come.</summary>
public sealed class ApiTexts(CultureInfo culture) : Texts(culture)
{
    /// <summary>In the language of the request.</summary>
    public static ApiTexts Asked => new(AskedLanguage.Culture);

    public string NoSuchProgramme => Get();
    public string NoSuchPerson => Get();
    public string NotBuilt => Get();
    public string NotValid => Get();
    public string IfMatchMissing => Get();
    public string Stale => Get();
    public string NamedByConfiguration => Get();
    public string LastOrganiser => Get();
    public string NoName => Get();
    public string NoHour => Get();
    public string HoursTurned => Get();
    public string NotSpoken => Get();
    public string NoAddress => Get();
    public string GuestAddress => Get();
    public string FileTooLarge => Get();
    public string NoSuchImport => Get();
    public string NotReady => Get();
    public string AllImported => Get();
    public string RowKinds => Get();
    public string NoInsights => Get();
    public string NoList => Get();
    public string Sides => Get();
    public string MonthsTurned => Get();
    public string NoMonth => Get();

    public string NameTooLong(int most) => With(most);

    public string Between(int least, int most) => With(least, most);

    public string NotKnown(string address) => With(address);

    public string OneOf(string all) => With(all);

    /// <summary>What an answer of this status means, for somebody who can act on it.</summary>
    public string Of(int status) =>
        Get(
            status is 400 or 401 or 403 or 404 or 409 or 429 or 503 ? $"Status{status}"
            : status < 500 ? "StatusOther"
            : "Status500"
        );
}
