using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>The pairs of a programme: stages and days, and names where they may be told. Never a word.</summary>
internal static class PairsApi
{
    private static readonly Dictionary<string, PairOrder> Orders = Enum.GetValues<PairOrder>()
        .ToDictionary(order => order.ToString(), StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<string, RosterStage> Stages = Enum.GetValues<RosterStage>()
        .ToDictionary(stage => stage.ToString(), StringComparer.OrdinalIgnoreCase);

    public static void MapPairs(this RouteGroupBuilder one)
    {
        one.MapGet("/pairs", GetAsync)
            .Produces<PairPageAnswer>()
            .ProducesValidationProblem()
            .WithSummary("The pairs of a programme, page by page");
        one.MapGet("/pairs.csv", ExportAsync)
            .Produces<string>(StatusCodes.Status200OK, RosterCsv.Type)
            .WithSummary("All pairs of a programme as a list");
    }

    private static async Task<IResult> GetAsync(
        string programme,
        RosterRows roster,
        TimeProvider time,
        string? stage,
        bool? stuck,
        string? q,
        string? sort,
        bool? desc,
        int? page,
        int? size,
        CancellationToken ct
    )
    {
        var problems = new Dictionary<string, string[]>();
        var query = new PairQuery(
            Known(Stages, stage, nameof(stage), problems),
            stuck ?? false,
            q,
            Known(Orders, sort, nameof(sort), problems) ?? PairOrder.Executive,
            desc ?? false,
            InRange(page ?? 1, int.MaxValue / PairQuery.MostInPage, nameof(page), problems),
            InRange(size ?? 50, PairQuery.MostInPage, nameof(size), problems)
        );
        if (problems.Count > 0)
        {
            return Results.ValidationProblem(problems, title: ApiTexts.Asked.NoList);
        }

        var now = time.GetUtcNow();
        var found = PairPage.Of(await roster.ListedAsync(new ProgrammeId(programme), ct), query, now);
        return Results.Ok(
            new PairPageAnswer(
                found.Total,
                query.Page,
                query.Size,
                [.. found.Lines.Select(line => PairAnswer.Of(line, now))]
            )
        );
    }

    private static async Task<FileContentHttpResult> ExportAsync(
        string programme,
        RosterRows roster,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var now = time.GetUtcNow();
        var all = PairPage.Of(
            await roster.ListedAsync(new ProgrammeId(programme), ct),
            new PairQuery(Size: int.MaxValue),
            now
        );
        return RosterCsv.Pairs(all.Lines, now);
    }

    private static T? Known<T>(
        Dictionary<string, T> all,
        string? asked,
        string field,
        Dictionary<string, string[]> problems
    )
        where T : struct
    {
        if (string.IsNullOrEmpty(asked))
        {
            return null;
        }

        if (all.TryGetValue(asked, out var known))
        {
            return known;
        }

        problems[field] = [ApiTexts.Asked.OneOf(string.Join(", ", all.Keys.Select(Json)))];
        return null;
    }

    private static int InRange(int value, int most, string field, Dictionary<string, string[]> problems)
    {
        if (value < 1 || value > most)
        {
            problems[field] = [$"Choose a number from 1 to {most}."];
        }

        return value;
    }

    private static string Json(string name) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(name);
}

internal sealed record PairPageAnswer(int Total, int Page, int Size, ImmutableArray<PairAnswer> Items);

/// <param name="Executive">Null until the mentor accepted, unless an organiser made the pair.</param>
/// <param name="StuckDays">Only when it is more than 21.</param>
internal sealed record PairAnswer(
    string Id,
    RosterStage Stage,
    string? Executive,
    string? Mentor,
    bool Suggested,
    DateTimeOffset Since,
    DateOnly? Ends,
    int SessionsHeld,
    int SessionsAgreed,
    DateTimeOffset? LastSession,
    DateTimeOffset? NextSession,
    DateTimeOffset? NextDue,
    int? StuckDays
)
{
    public static PairAnswer Of(RosterLine line, DateTimeOffset now) =>
        new(
            line.Pair.Value,
            line.Stage,
            line.ExecutiveName,
            line.MentorName,
            line.IsSuggested,
            line.Since,
            line.EndsOn,
            line.Held,
            line.AgreedBy(now),
            line.LastSession(now),
            line.NextSession(now),
            line.NextDue,
            line.StuckDays(now)
        );
}
