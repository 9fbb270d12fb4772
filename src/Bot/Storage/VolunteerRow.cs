using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Volunteers;

namespace RMBot.Storage;

/// <summary>What somebody offers, as a row among their own.</summary>
internal static class VolunteerRow
{
    public const string RowKey = "volunteer";
    private const char Separator = ',';
    private const int Schema = 1;

    public static TableEntity Write(PersonId person, VolunteerOffer offer) =>
        new(Keys.Of(person.Value), RowKey)
        {
            ["Schema"] = Schema,
            [nameof(VolunteerOffer.Topics)] = string.Join(Separator, offer.Topics),
            [nameof(VolunteerOffer.Most)] = offer.Most,
            [nameof(VolunteerOffer.Line)] = offer.Line,
            [nameof(VolunteerOffer.Since)] = offer.Since,
        };

    public static VolunteerOffer Read(TableEntity row) =>
        new(
            [.. row.GetString(nameof(VolunteerOffer.Topics)).Split(Separator)],
            row.GetInt32(nameof(VolunteerOffer.Most)) ?? 1,
            row.GetString(nameof(VolunteerOffer.Line)),
            row.GetDateTimeOffset(nameof(VolunteerOffer.Since)) ?? default
        );
}
