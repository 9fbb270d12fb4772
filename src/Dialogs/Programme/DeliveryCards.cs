using RMBot.Cards;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>How delivery goes, for an organiser: numbers and people, never what a message was about nor whose pair it was.</summary>
public static class DeliveryCards
{
    /// <summary>People named on one card.</summary>
    public const int MostNamed = 10;

    public static Card Overview(Deliveries deliveries, string zone, DeliveryTexts t) =>
        new(t.Title, [.. Numbers(deliveries.Month, zone, t), .. People(deliveries, t)], []);

    private static IEnumerable<Element> Numbers(MonthOfDeliveries? month, string zone, DeliveryTexts t)
    {
        if (month is null)
        {
            yield return new Says(t.NotCounted);
            yield break;
        }

        var failed = month.Failed.Values.Sum();
        yield return new Says(t.Counts(month.Due, month.Sent, month.Waiting));
        yield return new Says(t.CountsNotSent(month.Kept, failed));
        foreach (var reason in month.Failed.GroupBy(failure => Known(failure.Key)))
        {
            var count = reason.Sum(failure => failure.Value);
            yield return new Says(t.NotTaken(reason.Key.Why, count, reason.Key.Code), Quiet: true);
        }

        var countedAt = TimeZoneInfo.ConvertTime(month.CountedAt, LocalTime.Zone(zone));
        yield return new Says(t.CountedAt(countedAt.DateTime), Quiet: true);
    }

    /// <summary>What Teams or the coach gave as a reason, in words; what has none is shown as it came.</summary>
    public static string ReasonOf(string code, DeliveryTexts t) => t.Reason(Known(code).Why, code);

    /// <summary>Several codes are one reason; what is not known keeps its own.</summary>
    private static (WhyNotTaken Why, string Code) Known(string code) =>
        code switch
        {
            "MessageSizeTooBig" => (WhyNotTaken.TooBig, ""),
            "NotEnoughPermissions" or "InvalidBotApiHost" or "BotNotRegistered" => (WhyNotTaken.NotAllowed, ""),
            "Throttled" or "PreconditionFailed" or "ServiceError" => (WhyNotTaken.Busy, ""),
            "HTTP 412" or "HTTP 429" or "HTTP 502" or "HTTP 503" or "HTTP 504" => (WhyNotTaken.Busy, ""),
            nameof(HttpRequestException) or nameof(TimeoutException) or nameof(OperationCanceledException) => (
                WhyNotTaken.Busy,
                ""
            ),
            Outbox.BegunTooOften => (WhyNotTaken.OwnFailure, ""),
            _ => (WhyNotTaken.Other, code),
        };

    private static IEnumerable<Element> People(Deliveries deliveries, DeliveryTexts t)
    {
        if (deliveries.NotReached.IsEmpty)
        {
            yield return new Says(t.EverybodyReached);
            yield break;
        }

        var named = deliveries.NotReached.OrderBy(person => person.Since).Take(MostNamed);
        foreach (var people in named.GroupBy(person => person.Why).OrderBy(people => people.Key))
        {
            yield return new Quote(t.Why(people.Key), t.Culture.Listed(people.Select(person => person.Name)));
            yield return new Says(t.Remedy(people.Key), Quiet: true);
        }

        var more = deliveries.NotReached.Length - MostNamed;
        if (more > 0)
        {
            yield return new Says(
                deliveries.NotReached.Length >= IDeliveries.MostPeople ? t.AtLeastMore(more) : t.More(more),
                Quiet: true
            );
        }
    }
}
