using System.Collections.Immutable;
using System.Text.Json;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Delivery.Ledger;

/// <summary>The numbers of one month and programme as the last audit found them.</summary>
/// <param name="Failed">How many failed, by reason.</param>
/// <param name="Late">Of those that wait, how many should have been looked at long ago.</param>
/// <param name="Missing">Outcomes that the ledger lacked or had wrong, and has now.</param>
/// <param name="AddsUp">Whether due = sent + failed + waiting + suspended for every pair.</param>
public sealed record LedgerTotals(
    Month Month,
    ProgrammeId Programme,
    int Due,
    int Sent,
    ImmutableSortedDictionary<string, int> Failed,
    int Waiting,
    int Suspended,
    int Late,
    int Missing,
    bool AddsUp,
    DateTimeOffset At
)
{
    internal const string Key = "totals";
    private const int Schema = 1;

    internal TableEntity Write() =>
        new(Key, Keys.Of(Programme.Value))
        {
            ["Schema"] = Schema,
            [nameof(Due)] = Due,
            [nameof(Sent)] = Sent,
            [nameof(Failed)] = Failed.Values.Sum(),
            ["Reasons"] = JsonSerializer.Serialize(Failed),
            [nameof(Waiting)] = Waiting,
            [nameof(Suspended)] = Suspended,
            [nameof(Late)] = Late,
            [nameof(Missing)] = Missing,
            [nameof(AddsUp)] = AddsUp,
            [nameof(At)] = At,
        };

    internal static LedgerTotals Read(Month month, ProgrammeId programme, TableEntity row) =>
        new(
            month,
            programme,
            row.GetInt32(nameof(Due))!.Value,
            row.GetInt32(nameof(Sent))!.Value,
            JsonSerializer.Deserialize<ImmutableSortedDictionary<string, int>>(row.GetString("Reasons"))!,
            row.GetInt32(nameof(Waiting))!.Value,
            row.GetInt32(nameof(Suspended))!.Value,
            row.GetInt32(nameof(Late))!.Value,
            row.GetInt32(nameof(Missing))!.Value,
            row.GetBoolean(nameof(AddsUp)) is true,
            row.GetDateTimeOffset(nameof(At))!.Value
        );
}
