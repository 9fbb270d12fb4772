using Azure.Data.Tables;
using RMBot.Pairs;

namespace RMBot.Delivery.Ledger;

/// <summary>An entry as a row.</summary>
internal static class LedgerRow
{
    private const int Schema = 1;

    public static TableEntity Write(LedgerEntry entry) =>
        new(entry.Shard, entry.Key)
        {
            ["Schema"] = Schema,
            ["Pair"] = entry.Pair.Value,
            ["Prompt"] = entry.Prompt.Value,
            ["Kind"] = entry.Kind.ToString(),
            ["Role"] = entry.Role.ToString(),
            ["Due"] = entry.Due,
            ["Outcome"] = entry.Outcome.ToString(),
            ["Reason"] = entry.Reason,
            ["At"] = entry.At,
            ["Tries"] = entry.Tries,
        };

    public static LedgerEntry Read(TableEntity row) =>
        new(
            new PairId(row.GetString("Pair")),
            new PromptId(row.GetString("Prompt")),
            Enum.Parse<PromptKind>(row.GetString("Kind")),
            Enum.Parse<Role>(row.GetString("Role")),
            row.GetDateTimeOffset("Due")!.Value,
            Enum.Parse<LedgerOutcome>(row.GetString("Outcome")),
            row.GetString("Reason"),
            row.GetDateTimeOffset("At"),
            row.GetInt32("Tries") ?? 0
        );
}
