using Microsoft.AspNetCore.Mvc;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>One pair by hand: an organiser names two people.</summary>
internal static class SuggestEndpoints
{
    private static ImportTexts Words => new(AskedLanguage.Culture);

    public static void MapSuggesting(this RouteGroupBuilder one) =>
        one.MapPost("/pairs", SuggestAsync)
            .Produces<Imports.Made>(201)
            .ProducesValidationProblem()
            .ProducesProblem(409)
            .ProducesProblem(422);

    private static async Task<IResult> SuggestAsync(
        string programme,
        [FromBody] TwoAddresses body,
        [FromServices] PairMaking making,
        [FromServices] TimeProvider time,
        CancellationToken ct
    )
    {
        var wrong = new[] { ("executive", body.Executive), ("mentor", body.Mentor) }
            .Where(field => Addresses.Of(field.Item2 ?? "") is null)
            .ToDictionary(field => field.Item1, _ => new[] { Words.Why(PairOutcome.Invalid, "") });
        if (wrong.Count > 0)
        {
            return Results.ValidationProblem(wrong, title: Words.Why(PairOutcome.Invalid, ""));
        }

        var named = await making.MakeAsync(
            new ProgrammeId(programme),
            body.Executive!,
            body.Mentor!,
            time.GetUtcNow(),
            since: null,
            ct
        );
        return named is { Outcome: PairOutcome.Imported, Pair: { } made }
            ? Results.Created($"{ProgrammeApi.Root}/{programme}/pairs/{made.Value}", new Imports.Made(made.Value))
            : Results.Problem(
                title: Words.Why(named.Outcome, Words.Culture.Listed(named.Unknown)),
                statusCode: named.Outcome == PairOutcome.AlreadyPaired
                    ? StatusCodes.Status409Conflict
                    : StatusCodes.Status422UnprocessableEntity,
                extensions: new Dictionary<string, object?> { ["reason"] = Imports.Names.Of(named.Outcome) }
            );
    }

    /// <summary>Work mail addresses of the two.</summary>
    public sealed record TwoAddresses(string? Executive, string? Mentor) : Discreet;
}
