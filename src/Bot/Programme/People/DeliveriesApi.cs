using System.Collections.Concurrent;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>How delivery goes: the coach's month, and whom of this programme it cannot reach; and another try.</summary>
internal static class DeliveriesApi
{
    private const int AtOnce = 8;

    private static DeliveryTexts Texts { get; } = new(Cultures.Of(Cultures.English));

    public static void MapDeliveries(this RouteGroupBuilder one)
    {
        one.MapGet("/deliveries", ReadAsync);
        one.MapPost("/deliveries/retry", RetryAsync).Produces<RetryAnswer>(StatusCodes.Status202Accepted);
    }

    private static async Task<DeliveriesAnswer> ReadAsync(
        string programme,
        LedgerStore ledger,
        TablePeople people,
        KeptPrompts prompts,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var totals = await ledger.TotalsAsync(Month.Of(time.GetUtcNow()), ct);
        var found = new ConcurrentBag<NotReachedAnswer>();
        await Parallel.ForEachAsync(
            await people.NotReachedAsync(ct),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
            async (person, until) =>
            {
                if (await prompts.CountAsync(new ProgrammeId(programme), person.Person, until) is { } kept)
                {
                    found.Add(NotReachedAnswer.Of(person, kept));
                }
            }
        );
        return new DeliveriesAnswer(
            totals is null ? null : MonthAnswer.Of(totals),
            [.. found.OrderBy(person => person.Since).ThenBy(person => person.Id, StringComparer.Ordinal)]
        );
    }

    private static async Task<IResult> RetryAsync(
        string programme,
        Retry wanted,
        KeptPrompts prompts,
        CancellationToken ct
    )
    {
        var person = new PersonId(wanted.Person ?? "");
        if (
            person.Value.Length == 0
            || await prompts.CountAsync(new ProgrammeId(programme), person, ct) is not { } kept
        )
        {
            return ApiProblems.Of(StatusCodes.Status404NotFound, ApiTexts.English.NoSuchPerson);
        }

        await prompts.RetryAsync(person, ct);
        return Results.Accepted(value: new RetryAnswer(kept));
    }

    private sealed record Retry(string? Person);

    private sealed record RetryAnswer(int Queued);

    private sealed record DeliveriesAnswer(MonthAnswer? Month, IReadOnlyList<NotReachedAnswer> NotReached);

    private sealed record MonthAnswer(
        DateTimeOffset CountedAt,
        int Due,
        int Sent,
        int Waiting,
        int Kept,
        IReadOnlyList<FailedAnswer> Failed
    )
    {
        public static MonthAnswer Of(LedgerTotals totals) =>
            new(
                totals.At,
                totals.Due,
                totals.Sent,
                totals.Waiting,
                totals.Suspended,
                [
                    .. totals.Failed.Select(reason => new FailedAnswer(
                        reason.Key,
                        DeliveryCards.ReasonOf(reason.Key, Texts),
                        reason.Value
                    )),
                ]
            );
    }

    private sealed record FailedAnswer(string Reason, string Text, int Count);

    /// <param name="Kept">Messages that wait for them.</param>
    private sealed record NotReachedAnswer(
        string Id,
        string Name,
        WhyNotReached Why,
        string Remedy,
        DateTimeOffset Since,
        int Kept
    )
    {
        public static NotReachedAnswer Of(NotReached person, int kept) =>
            new(person.Person.Value, person.Name, person.Why, Texts.Remedy(person.Why), person.Since, kept);
    }
}
