using Microsoft.AspNetCore.Http.HttpResults;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>What a programme brought, counted in blocks of five people and more (docs/decisions/0011).</summary>
internal static class InsightsApi
{
    public static void MapInsights(this RouteGroupBuilder one)
    {
        one.MapGet("/insights", GetAsync)
            .Produces<Insights>()
            .ProducesValidationProblem()
            .WithSummary("What a programme brought");
        one.MapGet("/insights.csv", ExportAsync)
            .Produces<string>(StatusCodes.Status200OK, RosterCsv.Type)
            .ProducesValidationProblem()
            .WithSummary("What a programme brought, as a list");
    }

    private static async Task<IResult> GetAsync(
        string programme,
        [AsParameters] ViewAsked asked,
        CountedAnswers answers,
        CancellationToken ct
    ) =>
        asked.TryRead(out var problems) is { } view
            ? Results.Ok(await CountAsync(programme, view, answers, ct))
            : Results.ValidationProblem(problems, title: ApiTexts.Asked.NoInsights);

    private static async Task<IResult> ExportAsync(
        string programme,
        [AsParameters] ViewAsked asked,
        CountedAnswers answers,
        CancellationToken ct
    ) =>
        asked.TryRead(out var problems) is { } view
            ? RosterCsv.Insights(await CountAsync(programme, view, answers, ct))
            : Results.ValidationProblem(problems, title: ApiTexts.Asked.NoInsights);

    private static async Task<Insights> CountAsync(
        string programme,
        View view,
        CountedAnswers answers,
        CancellationToken ct
    )
    {
        return Insights.Of(await answers.OfAsync(new ProgrammeId(programme), ct), view);
    }
}

/// <summary>Which whole blocks are asked for, as it stands in the address.</summary>
/// <param name="From">The first month, such as 2026-01.</param>
internal sealed record ViewAsked(string? From, string? To, string? Side)
{
    /// <summary>Null when something in it is not understood.</summary>
    public View? TryRead(out Dictionary<string, string[]> problems)
    {
        problems = [];
        var from = MonthIn(From, "from", problems);
        var to = MonthIn(To, "to", problems);
        Role? side = null;
        if (!string.IsNullOrEmpty(Side))
        {
            if (Enum.TryParse<Role>(Side, ignoreCase: true, out var role) && Enum.IsDefined(role))
            {
                side = role;
            }
            else
            {
                problems["side"] = [ApiTexts.Asked.Sides];
            }
        }

        if (from > to)
        {
            problems["to"] = [ApiTexts.Asked.MonthsTurned];
        }

        return problems.Count == 0 ? new View(from, to, side) : null;
    }

    private static ProgrammeMonth? MonthIn(string? text, string field, Dictionary<string, string[]> problems)
    {
        var month = ProgrammeMonth.TryParse(text);
        if (month is null && !string.IsNullOrEmpty(text))
        {
            problems[field] = [ApiTexts.Asked.NoMonth];
        }

        return month;
    }
}
