using RMBot.Delivery.Ledger;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>How delivery goes in a programme: its month, and whom the coach cannot reach; and another try.</summary>
internal static class DeliveriesApi
{
    private static DeliveryTexts Texts => new(AskedLanguage.Culture);

    public static void MapDeliveries(this RouteGroupBuilder one)
    {
        one.MapGet("/deliveries", ReadAsync);
        one.MapPost("/deliveries/retry", RetryAsync).Produces<RetryAnswer>(StatusCodes.Status202Accepted);
    }

    private static async Task<DeliveriesAnswer> ReadAsync(
        string programme,
        LedgerStore ledger,
        KeptPrompts prompts,
        TimeProvider time,
        CancellationToken ct
    )
    {
        var id = new ProgrammeId(programme);
        var totals = await ledger.TotalsAsync(Month.Of(time.GetUtcNow()), id, ct);
        var found = await prompts.NotReachedAsync([id], ct);
        return new DeliveriesAnswer(
            totals is null ? null : MonthAnswer.Of(totals),
            [.. found.Select(one => NotReachedAnswer.Of(one.Person, one.Kept))]
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
            || await prompts.CountAsync([new ProgrammeId(programme)], person, ct) is not { } kept
        )
        {
            return ApiProblems.Of(StatusCodes.Status404NotFound, ApiTexts.Asked.NoSuchPerson);
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
