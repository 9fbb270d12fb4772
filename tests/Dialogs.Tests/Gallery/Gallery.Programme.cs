using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Tests;

public static partial class Gallery
{
    private static void AddPair(Album album)
    {
        var t = new AddPairTexts(Culture);
        var why = new ImportTexts(Culture);
        ProgrammeSettings[] programmes =
        [
            new(ProgrammeId.First, "Reverse mentoring"),
            new(new ProgrammeId("north"), "Leaders of the north"),
        ];
        album.Add("add-pair", AddPairCards.Form(ProgrammeId.First, t));
        album.Add("add-pair-to-which", AddPairCards.Which(programmes, t));
        foreach (var outcome in Enum.GetValues<PairOutcome>())
        {
            album.Add(
                $"add-pair-{outcome}",
                AddPairCards.Form(ProgrammeId.First, t, "alex", "megan", why.Why(outcome, "megan.bowen@example.com"))
            );
        }

        var (alex, megan) = (Known(APair.Alex), Known(APair.Megan));
        var named = new NamedPair(PairOutcome.Imported) { Executive = alex, Mentor = megan };
        album.Add("add-pair-added", AddPairCards.Added(named, t));

        static Person Known(Participant person) => new(person.Id, person.Name, null, "en-US", "UTC", false, true);
    }

    private static void Programme(Album album)
    {
        var t = new DeliveryTexts(Culture);
        var failed = ImmutableSortedDictionary<string, int>.Empty.Add("MessageSizeTooBig", 1).Add("HTTP 400", 2);
        var month = new MonthOfDeliveries(
            APair.Start,
            1204,
            1180,
            9,
            12,
            failed.Add(Outbox.BegunTooOften, 1).Add("NotEnoughPermissions", 1)
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
