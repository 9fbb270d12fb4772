using System.Collections.Immutable;
using Azure.Data.Tables;
using RMBot.Aims;
using RMBot.Charters;
using RMBot.Delivery.Ledger;
using RMBot.Delivery.Sweep;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;

namespace RMBot.Storage;

/// <summary>A pair as the rows of its partition: itself, each side's words, each version of its charter.</summary>
internal static class PairRows
{
    public const string PairRow = "pair";

    /// <summary>The column that names the message in charge of the pair.</summary>
    public const string WakeUp = "WakeUp";

    private const string AskRow = "answer|ask|1|executive";
    private const string AimsRow = "answer|aims|1|mentor";
    private const string CharterRow = "charter|";
    private const string Months = "Months";
    private const string NextLook = "NextLook";
    private const string ClosedAt = "ClosedAt";

    private const string Programme = "Programme";

    /// <summary>What the pair's line in the roster should be, as a fingerprint.</summary>
    private const string Roster = "Roster";

    /// <summary>The columns that name the two, whether or not they know of the pair.</summary>
    public const string Executive = "Executive";
    public const string Mentor = "Mentor";

    /// <summary>
    /// Since 2 a pair's own row tells when to look at it, and what its prompts amount to; since 3 what the roster should say,
    /// who it is about, and since when it is closed.
    /// </summary>
    private const int Schema = 3;
    public const int SchemaThatNamesTheTwo = 3;

    /// <summary>What a sweep reads of a pair's own row.</summary>
    public static readonly string[] Glance =
    [
        "PartitionKey",
        "RowKey",
        nameof(Schema),
        NextLook,
        Months,
        Programme,
        Roster,
        ClosedAt,
    ];

    /// <summary>The documents by row key, as they would be written.</summary>
    public static IReadOnlyDictionary<string, string> Write(Pair pair)
    {
        var documents = new Dictionary<string, string> { [PairRow] = PairJson.Write(pair) };
        if (pair.Ask is { } ask)
        {
            documents[AskRow] = PairJson.Write(ask);
        }

        if (pair.Aims is { } aims)
        {
            documents[AimsRow] = PairJson.Write(aims);
        }

        foreach (var charter in pair.Charters)
        {
            documents[$"{CharterRow}{charter.Version:0000}"] = PairJson.Write(charter);
        }

        return documents;
    }

    public static Pair Read(IReadOnlyList<TableEntity> rows)
    {
        var documents = rows.ToDictionary(row => row.RowKey, LongText.Get);
        var pair = PairJson.Read<Pair>(documents[PairRow]) with
        {
            Ask = documents.TryGetValue(AskRow, out var ask) ? PairJson.Read<Ask>(ask) : null,
            Aims = documents.TryGetValue(AimsRow, out var aims) ? PairJson.Read<MentorAims>(aims) : null,
            Charters =
            [
                .. documents
                    .Where(document => IsCharter(document.Key))
                    .OrderBy(document => document.Key, StringComparer.Ordinal)
                    .Select(document => PairJson.Read<Charter>(document.Value)),
            ],
        };
        return pair is { Ask: null, Stage: not (Stage.Proposed or Stage.Closed) }
            ? throw new KeyNotFoundException("A pair's ask is missing.")
            : pair;
    }

    public static TableEntity Row(Pair pair, string rowKey, string document, string? wakeUp)
    {
        var row = new TableEntity(Keys.Of(pair.Id.Value), rowKey) { ["Schema"] = Schema };
        if (rowKey == PairRow)
        {
            row["Stage"] = pair.Stage.ToString();
            row[WakeUp] = wakeUp;
            row[NextLook] = pair.NextLook();
            row[ClosedAt] = pair.ClosedWithWordsAt();
            row[Executive] = pair.Executive.Id.Value;
            row[Mentor] = pair.Mentor.Id.Value;
            row[Months] = PairJson.Write(MonthOfPair.AllOf(pair));
            row[Programme] = pair.Programme.Value;
            row[Roster] = RosterRow.Mark(RosterLine.Of(pair));
        }

        LongText.Put(row, document);
        return row;
    }

    /// <summary>Null for a row that was written before it told so much.</summary>
    public static SweptPair? ReadGlance(TableEntity row) =>
        row.GetInt32(nameof(Schema)) < Schema
            ? null
            : new SweptPair(
                row.PartitionKey,
                row.GetDateTimeOffset(NextLook),
                PairJson.Read<ImmutableArray<MonthOfPair>>(row.GetString(Months)),
                new ProgrammeId(row.GetString(Programme)),
                row.GetString(Roster),
                row.GetDateTimeOffset(ClosedAt)
            );

    /// <summary>Null where the row does not tell.</summary>
    public static ProgrammeId? ProgrammeOf(TableEntity row) =>
        row.GetString(Programme) is { } programme ? new ProgrammeId(programme) : null;

    public static bool IsCharter(string rowKey) => rowKey.StartsWith(CharterRow, StringComparison.Ordinal);
}
