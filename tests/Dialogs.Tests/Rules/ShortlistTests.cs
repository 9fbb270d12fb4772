using RMBot.Pairs;
using RMBot.Volunteers;

namespace RMBot.Tests.Rules;

/// <summary>Which volunteers an executive may be shown, and in which order.</summary>
public sealed class ShortlistTests
{
    private static readonly PersonId Alex = APair.Alex.Id;

    private static readonly Dictionary<string, Considered> Fit = new()
    {
        ["has time"] = Somebody(),
        ["has time for one more"] = Somebody(most: 2, openPairs: 1),
    };

    private static readonly Dictionary<string, Considered> Unfit = new()
    {
        ["has no time left"] = Somebody(most: 1, openPairs: 1),
        ["offered less than they have by now"] = Somebody(most: 1, openPairs: 3),
        ["is the executive"] = Of(Known with { Id = Alex }),
        ["is in an open pair with the executive"] = Somebody() with { IsPartner = true },
        ["cannot be reached"] = Of(Known with { CanBeReached = false }),
        ["is a guest"] = Of(Known with { IsGuest = true }),
        ["has no address to invite"] = Of(Known with { Mail = null }),
    };

    public static TheoryData<string> Shown => [.. Fit.Keys];

    public static TheoryData<string> LeftOut => [.. Unfit.Keys];

    [Theory]
    [MemberData(nameof(Shown))]
    public void Somebody_is_shown_who(string who) => Assert.Single(Shortlist.Of([Fit[who]], Alex));

    [Theory]
    [MemberData(nameof(LeftOut))]
    public void Nobody_is_shown_who(string who) => Assert.Empty(Shortlist.Of([Unfit[who]], Alex));

    [Fact]
    public void Who_has_least_to_do_comes_first_and_then_who_offered_first()
    {
        var shown = Shortlist.Of(
            [
                Somebody("busy", most: 3, openPairs: 2, day: 1),
                Somebody("late", most: 3, day: 3),
                Somebody("early", most: 1, day: 2),
                Somebody("halfway", most: 2, openPairs: 1, day: 1),
            ],
            Alex
        );

        Assert.Equal(["early", "late", "halfway", "busy"], shown.Select(one => one.Person.Id.Value));
    }

    [Fact]
    public void Who_offers_more_is_not_before_others()
    {
        var shown = Shortlist.Of([Somebody("many", most: 3, day: 2), Somebody("one", most: 1, day: 1)], Alex);

        Assert.Equal(["one", "many"], shown.Select(one => one.Person.Id.Value));
    }

    private static Person Known =>
        new(APair.Megan.Id, APair.Megan.Name, "megan.bowen@example.com", "en-US", "Europe/Berlin", false, true);

    private static Considered Of(Person person) =>
        new(new Volunteer(person, new VolunteerOffer(["ai"], 1, "", APair.Start)), 0, IsPartner: false);

    private static Considered Somebody(string id = "megan", int most = 1, int openPairs = 0, int day = 1) =>
        new(
            new Volunteer(
                Known with
                {
                    Id = new PersonId(id),
                },
                new VolunteerOffer(["ai"], most, "", APair.Start.AddDays(day))
            ),
            openPairs,
            IsPartner: false
        );
}
