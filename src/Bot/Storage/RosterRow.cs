using System.Globalization;
using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Storage;

/// <summary>A line of a roster as a row: a programme's lines in one partition, each under its pair's key.</summary>
internal static class RosterRow
{
    public const string MarkColumn = "Mark";
    private const string Pair = "Pair";
    private const string Executive = "Executive";
    private const string Mentor = "Mentor";
    private const string Stage = "Stage";
    private const string Since = "Since";
    private const string Sessions = "Sessions";
    private const string Counted = "Counted";
    private const int Schema = 1;

    /// <summary>Enough to say how many are where; names and numbers are left where they are.</summary>
    public static readonly string[] ForStanding = [Pair, Executive, Mentor, Stage, Since, Sessions];

    /// <summary>Enough to count; names are left where they are.</summary>
    public static readonly string[] ForCounting = [.. ForStanding, Counted];

    /// <summary>Enough to list; numbers are left where they are.</summary>
    public static readonly string[] ForListing =
    [
        Pair,
        Executive,
        Mentor,
        Stage,
        Since,
        Sessions,
        nameof(RosterLine.ExecutiveName),
        nameof(RosterLine.MentorName),
        nameof(RosterLine.IsSuggested),
        nameof(RosterLine.EndsOn),
        nameof(RosterLine.NextDue),
    ];

    public static readonly string[] ForComparing = ["RowKey", MarkColumn];

    /// <summary>Differs when anything in the line does but the pair's own id.</summary>
    public static string Mark(RosterLine line) =>
        Keys.Hash(string.Join('\n', Columns(line).Select(column => $"{column.Name}={Text(column.Value)}")))[..16];

    public static TableEntity Write(RosterLine line)
    {
        var row = new TableEntity(Keys.Of(line.Programme.Value), Keys.Of(line.Pair.Value))
        {
            [nameof(Schema)] = Schema,
            [Pair] = line.Pair.Value,
            [MarkColumn] = Mark(line),
        };
        foreach (var (name, value) in Columns(line))
        {
            row[name] = value;
        }

        return row;
    }

    /// <summary>As much of a line as was asked for.</summary>
    public static RosterLine Read(ProgrammeId programme, TableEntity row) =>
        new(
            new PairId(row.GetString(Pair)),
            programme,
            new PersonId(row.GetString(Executive)),
            new PersonId(row.GetString(Mentor)),
            Enum.Parse<RosterStage>(row.GetString(Stage)),
            row.GetDateTimeOffset(Since)!.Value
        )
        {
            ExecutiveName = row.GetString(nameof(RosterLine.ExecutiveName)),
            MentorName = row.GetString(nameof(RosterLine.MentorName)),
            IsSuggested = row.GetBoolean(nameof(RosterLine.IsSuggested)) ?? false,
            EndsOn = row.GetString(nameof(RosterLine.EndsOn)) is { } day
                ? DateOnly.Parse(day, CultureInfo.InvariantCulture)
                : null,
            NextDue = row.GetDateTimeOffset(nameof(RosterLine.NextDue)),
            Sessions = RosterCode.ReadSessions(row.GetString(Sessions)),
            Counted = RosterCode.ReadCounted(row.GetString(Counted)),
        };

    private static IEnumerable<(string Name, object? Value)> Columns(RosterLine line) =>
        [
            (Executive, line.Executive.Value),
            (Mentor, line.Mentor.Value),
            (Stage, line.Stage.ToString()),
            (Since, line.Since),
            (nameof(line.ExecutiveName), line.ExecutiveName),
            (nameof(line.MentorName), line.MentorName),
            (nameof(line.IsSuggested), line.IsSuggested),
            (nameof(line.EndsOn), line.EndsOn?.ToString("O", CultureInfo.InvariantCulture)),
            (nameof(line.NextDue), line.NextDue),
            (Sessions, RosterCode.Write(line.Sessions)),
            (Counted, RosterCode.Write(line.Counted)),
        ];

    private static string Text(object? value) =>
        value is DateTimeOffset moment
            ? moment.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture)
            : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
