using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace RMBot.EndToEnd.Dashboard.Answers;

/// <summary>An import that gets a step further each time it is asked for.</summary>
internal sealed class OneImport(string id, string file)
{
    public const int Rows = 240;

    private static readonly string[] Faults =
    [
        "invalid",
        "duplicate",
        "unknown",
        "sameLine",
        "samePerson",
        "alreadyPaired",
        "guest",
    ];

    private readonly Lock turn = new();
    private int checkedRows;
    private int imported;

    public string State { get; set; } = "checking";

    public static int Bad => Lines.Count(line => line.Fault is not null);
    public static int Good => Rows - Bad;

    private static IReadOnlyList<Line> Lines { get; } = [.. Enumerable.Range(0, Rows).Select(LineOf)];

    public static OneImport Ready(string id, string file) => new(id, file) { State = "ready", checkedRows = Rows };

    public static OneImport Done(string id, string file) =>
        new(id, file)
        {
            State = "done",
            checkedRows = Rows,
            imported = Good,
        };

    public object Asked()
    {
        lock (turn)
        {
            if (State == "checking" && (checkedRows += 120) >= Rows)
                (checkedRows, State) = (Rows, "ready");
            if (State == "importing" && (imported += 120) >= Good)
                (imported, State) = (Good, "done");
            return Shown();
        }
    }

    public object Shown() =>
        new
        {
            id,
            file,
            by = "Lynne Robbins",
            at = "2026-11-20T09:12:00Z",
            state = State,
            problem = (string?)null,
            rows = Rows,
            @checked = checkedRows,
            imported,
            good = Good,
            bad = Bad,
            lineChecked = false,
            counts = Faults.ToDictionary(fault => fault, fault => Lines.Count(line => line.Fault == fault)),
        };

    public object RowsOf(IQueryCollection query)
    {
        var kind = query["kind"].ToString();
        var page = int.Parse(query["page"]!, CultureInfo.InvariantCulture);
        var found = Lines.Where(line => kind == "all" || (kind == "bad") == line.Fault is not null).ToList();
        return new
        {
            total = found.Count,
            page,
            size = 25,
            items = found
                .Skip((page - 1) * 25)
                .Take(25)
                .Select(line => new
                {
                    row = line.Number,
                    executive = line.Executive,
                    mentor = line.Mentor,
                    outcome = line.Fault ?? (State == "done" ? "imported" : "good"),
                    reason = line.Fault is null ? null : ReasonOf(line),
                }),
        };
    }

    private static Line LineOf(int n)
    {
        var executive = People.AddressOf(People.Executives[n % People.Executives.Length]);
        var mentor = People.AddressOf(People.Mentors[n % People.Mentors.Length]);
        var fault = n % 17 == 3 ? Faults[n / 17 % Faults.Length] : null;
        return fault switch
        {
            "invalid" => new Line(n + 2, "grady.archie", mentor, fault),
            "samePerson" => new Line(n + 2, executive, executive, fault),
            _ => new Line(n + 2, executive, mentor, fault),
        };
    }

    private static string ReasonOf(Line line) =>
        line.Fault switch
        {
            "invalid" => $"“{line.Executive}” is not an e-mail address.",
            "duplicate" => "The same pair stands in line 12.",
            "unknown" => $"The coach does not know {line.Mentor}: they need the app in Teams first.",
            "sameLine" => "The two are in the same reporting line.",
            "samePerson" => "Executive and mentor are the same person.",
            "alreadyPaired" => "They are a pair in this programme already.",
            _ => $"{line.Mentor} is a guest.",
        };

    private sealed record Line(int Number, string Executive, string Mentor, string? Fault);
}
