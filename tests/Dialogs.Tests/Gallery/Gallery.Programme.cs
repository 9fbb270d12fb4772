using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void Programme(Album album)
    {
        var t = new DeliveryTexts(English);
        var failed = ImmutableSortedDictionary<string, int>.Empty.Add("MessageSizeTooBig", 1).Add("HTTP 400", 2);
        var month = new MonthOfDeliveries(
            APair.Start,
            1204,
            1180,
            9,
            12,
            failed.Add("Throttled", 1).Add("NotEnoughPermissions", 1)
        );
        var people = Enum.GetValues<WhyNotReached>()
            .Select(why => new NotReached(APair.Megan.Id, APair.Megan.Name, why, APair.Start));
        album.Add("programme-deliveries", DeliveryCards.Overview(new Deliveries(month, [.. people]), "UTC", t));
        album.Add("programme-deliveries-none", DeliveryCards.Overview(new Deliveries(null, []), "UTC", t));
        album.Add(
            "programme-deliveries-many",
            DeliveryCards.Overview(
                new Deliveries(month, [.. Enumerable.Repeat(people.First(), IDeliveries.MostPeople)]),
                "UTC",
                t
            )
        );
    }
}
