using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>What organisers set reaches the pairs that begin, and leaves alone those that have begun.</summary>
public sealed class ProgrammeDefaultsTests
{
    private static readonly ProgrammeSettings Early = new(ProgrammeId.First, "Reverse mentoring")
    {
        Defaults = new ProgrammeDefaults(5, 75, new TimeOnly(10, 0), new TimeOnly(16, 0), "en"),
    };

    private readonly Office office = new();
    private readonly Chat executive;

    public ProgrammeDefaultsTests()
    {
        executive = office.Add("Alex Wilber");
        office.Add("Megan Bowen");
    }

    [Fact]
    public async Task An_executive_is_told_what_is_usual_and_can_choose_it()
    {
        office.Programmes.Set(Early);

        await executive.SaysAsync("start a pair");
        await executive.AnswersAsync(Walks.Ask[..8]);
        executive.SeesLast("Usual in your programme: 75 minutes a month.");
        await executive.AnswersAsync([("How much of Megan's time?", "75")]);

        executive.SeesLast("Usual in your programme: 5 months.");
        executive.SeesLast("3 months\n3\n5 months\n5\n6 months\n6");
    }

    [Fact]
    public async Task A_pair_that_somebody_starts_belongs_to_the_first_programme_and_keeps_its_hours()
    {
        office.Programmes.Set(Early);

        await executive.AsksAsync();
        office.Programmes.Set(Early with { Defaults = new ProgrammeDefaults() });

        var pair = Assert.Single(office.Pairs.All);
        Assert.Equal(ProgrammeId.First, pair.Programme);
        Assert.Equal(new WakingHours(new TimeOnly(10, 0), new TimeOnly(16, 0)), pair.Waking);
    }

    [Fact]
    public void A_new_pair_takes_over_its_programmes_language()
    {
        var settings = Early with
        {
            Id = new ProgrammeId("zürich"),
            Defaults = Early.Defaults with { Language = "de" },
        };

        var pair = APair.Proposed().In(settings);

        Assert.Equal(("zürich", "de"), (pair.Programme.Value, pair.Language));
    }

    [Theory]
    [InlineData("10:00", "16:00", "2026-03-03T09:30:00+01:00", "2026-03-03T10:00:00+01:00")]
    [InlineData("10:00", "16:00", "2026-03-03T16:01:00+01:00", "2026-03-04T10:00:00+01:00")]
    [InlineData("06:00", "22:00", "2026-03-03T21:00:00+01:00", "2026-03-03T21:00:00+01:00")]
    [InlineData("06:00", "22:00", "2026-03-07T12:00:00+01:00", "2026-03-09T09:00:00+01:00")]
    [InlineData("04:00", "08:30", "2026-03-03T12:00:00+01:00", "2026-03-04T04:00:00+01:00")]
    public void A_prompt_waits_for_the_hours_of_its_pair(string from, string to, string due, string looked)
    {
        var pair = APair.Proposed() with { Waking = new WakingHours(TimeOnly.Parse(from), TimeOnly.Parse(to)) };
        var berlin = pair with { Mentor = pair.Mentor with { TimeZone = "Europe/Berlin" } };

        var prompt = Prompt.Of(PromptKind.SessionsBooked, Role.Mentor, DateTimeOffset.Parse(due));

        Assert.Equal(DateTimeOffset.Parse(looked), berlin.NextLook(prompt));
    }
}
