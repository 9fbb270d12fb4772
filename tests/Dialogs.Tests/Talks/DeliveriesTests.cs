using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>What an organiser learns about delivery, and who does not.</summary>
public sealed class DeliveriesTests
{
    private readonly Office office = new();
    private readonly Chat organiser;
    private readonly Chat other;

    public DeliveriesTests()
    {
        organiser = office.Add("Lynne Robbins");
        other = office.Add("Alex Wilber");
        office.Programmes.Add("first", "Reverse mentoring", organiser.Person.Id);
        office.Deliveries.Found = new Deliveries(Month(), [Away("Megan Bowen", WhyNotReached.BlockedTheApp)]);
    }

    [Fact]
    public async Task An_organiser_sees_the_months_numbers_and_whom_to_talk_to()
    {
        await organiser.SaysAsync("deliveries");

        organiser.SeesLast("**1,204** due, **1,180** sent, **9** on their way");
        organiser.SeesLast("**12** kept for people I can't reach, **3** not taken by Teams");
        organiser.SeesLast("2 too long for Teams");
        organiser.SeesLast("Megan Bowen");
        organiser.SeesLast("Ask them to unblock RMBot in Teams");
    }

    [Fact]
    public async Task Anybody_else_gets_the_answer_to_words_I_do_not_know()
    {
        await other.SaysAsync("what about the weather");
        var unknown = other.Last;
        await other.SaysAsync("deliveries");

        Assert.Equal(unknown, other.Last);
        other.NeverSees("Megan Bowen");
    }

    [Fact]
    public async Task For_anybody_else_it_can_be_an_answer()
    {
        await other.SaysAsync("start a pair");
        await other.SaysAsync("deliveries");

        other.NeverSees("Megan Bowen");
        other.NeverSees("I didn't understand");
    }

    [Fact]
    public async Task In_the_middle_of_a_talk_an_organiser_comes_back_to_the_question()
    {
        await organiser.SaysAsync("start a pair");
        await organiser.SaysAsync("deliveries");

        organiser.Sees("Megan Bowen");
        organiser.SeesLast("What do you want to understand?");
    }

    [Fact]
    public async Task Help_names_it_to_organisers_only()
    {
        await organiser.SaysAsync("help");
        await other.SaysAsync("help");

        organiser.SeesLast("**deliveries**");
        other.NeverSees("**deliveries**");
    }

    [Fact]
    public async Task Before_the_first_count_and_with_everybody_in_reach_there_is_nothing_to_do()
    {
        office.Deliveries.Found = new Deliveries(null, []);

        await organiser.SaysAsync("deliveries");

        organiser.SeesLast("I haven't counted this month's messages yet");
        organiser.SeesLast("I can reach everybody I know");
    }

    [Theory]
    [InlineData(10, null)]
    [InlineData(11, "And 1 more.")]
    [InlineData(99, "And 89 more.")]
    [InlineData(100, "And at least 90 more.")]
    public async Task Ten_are_named_and_the_others_counted(int people, string? more)
    {
        var all = Enumerable.Range(0, people).Select(n => Away($"Person {n}.", WhyNotReached.NotInstalled));
        office.Deliveries.Found = new Deliveries(Month(), [.. all]);

        await organiser.SaysAsync("deliveries");

        organiser.SeesLast("Person 9.");
        Assert.DoesNotContain("Person 10.", organiser.Last, StringComparison.Ordinal);
        Assert.Equal(more is not null, organiser.Last.Contains(" more.", StringComparison.Ordinal));
        Assert.Contains(more ?? "Person 0.", organiser.Last, StringComparison.Ordinal);
    }

    private MonthOfDeliveries Month() =>
        new(
            office.Now,
            1204,
            1180,
            9,
            12,
            ImmutableSortedDictionary<string, int>.Empty.Add("MessageSizeTooBig", 2).Add("HTTP 400", 1)
        );

    private NotReached Away(string name, WhyNotReached why) => new(new PersonId(name), name, why, office.Now);
}
