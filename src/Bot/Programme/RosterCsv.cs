using System.Collections.Immutable;
using System.Globalization;
using CsvHelper;
using Microsoft.AspNetCore.Http.HttpResults;

namespace RMBot.Programme;

/// <summary>
/// Rosters and results as lists for spreadsheets: in UTF-8 with its mark, which Excel needs, and nothing a person is called
/// can become a formula.
/// </summary>
internal static class RosterCsv
{
    public const string Type = "text/csv; charset=utf-8";
    private const string Moment = "yyyy-MM-dd HH:mm'Z'";

    private static readonly CsvWriterOptions Harmless = new()
    {
        Injection = CsvInjection.Escape,
        WriteByteOrderMark = true,
    };

    public static FileContentHttpResult Pairs(ImmutableArray<RosterLine> lines, DateTimeOffset now)
    {
        var t = new RosterTexts(AskedLanguage.Culture);
        return File(
            "pairs.csv",
            [
                t.Pair,
                t.Stage,
                t.Executive,
                t.Mentor,
                t.Suggested,
                t.Since,
                t.Ends,
                t.SessionsHeld,
                t.SessionsAgreed,
                t.LastSession,
                t.NextSession,
                t.NextDue,
                t.StuckDays,
            ],
            lines
                .Select(line => PairAnswer.Of(line, now))
                .Select(pair =>
                    new object?[]
                    {
                        pair.Id,
                        t.StageOf(pair.Stage),
                        pair.Executive,
                        pair.Mentor,
                        pair.Suggested ? t.Yes : t.No,
                        Text(pair.Since),
                        pair.Ends?.ToString("O", CultureInfo.InvariantCulture),
                        pair.SessionsHeld,
                        pair.SessionsAgreed,
                        Text(pair.LastSession),
                        Text(pair.NextSession),
                        Text(pair.NextDue),
                        pair.StuckDays,
                    }
                )
        );
    }

    public static FileContentHttpResult Insights(Insights insights)
    {
        var t = new RosterTexts(AskedLanguage.Culture);
        return File(
            "insights.csv",
            [t.Area, t.Measure, t.Side, t.People, t.Value, t.AtStart, t.AtEnd, t.Unit],
            insights.Areas.SelectMany(area =>
                area.Measures.Select(measure =>
                    new object?[]
                    {
                        t.AreaOf(area.Area),
                        t.MeasureOf(measure.Id),
                        t.SideOf(measure.Side),
                        measure.People == 0 ? t.TooFew : measure.People,
                        measure.Value,
                        measure.From,
                        measure.To,
                        t.UnitOf(measure.Unit),
                    }
                )
            )
        );
    }

    private static FileContentHttpResult File(string name, string[] heading, IEnumerable<object?[]> rows)
    {
        using var bytes = new MemoryStream();
        using (var csv = CsvWriter.Create(bytes, Harmless, leaveOpen: true))
        {
            foreach (var row in rows.Prepend(heading))
            {
                foreach (var field in row)
                {
                    csv.WriteField(field);
                }

                csv.EndRecord();
            }
        }

        return TypedResults.File(bytes.ToArray(), Type, name);
    }

    private static string? Text(DateTimeOffset? moment) =>
        moment?.UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture);
}
