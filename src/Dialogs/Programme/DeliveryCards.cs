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
        foreach (var reason in month.Failed.GroupBy(failure => t.FailedBecause(failure.Key)).OrderBy(why => why.Key))
        {
            yield return new Says(t.Failed(reason.Sum(failure => failure.Value), reason.Key), Quiet: true);
        }

        yield return new Says(
            t.CountedAt(TimeZoneInfo.ConvertTime(month.CountedAt, LocalTime.Zone(zone))),
            Quiet: true
        );
    }

    private static IEnumerable<Element> People(Deliveries deliveries, DeliveryTexts t)
    {
        if (deliveries.NotReached.IsEmpty)
        {
            yield return new Says(t.EverybodyReached);
            yield break;
        }

        yield return new Label(t.NotReachedTitle);
        foreach (var person in deliveries.NotReached.OrderBy(person => person.Since).Take(MostNamed))
        {
            yield return new Quote(person.Name, t.Remedy(person.Why));
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
