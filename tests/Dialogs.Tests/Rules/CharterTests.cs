using System.Collections.Immutable;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using RMBot.Charters;

namespace RMBot.Tests.Rules;

public sealed class CharterTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly Terms Terms = APair.Settled().Draft!.Terms;

    [Theory]
    [InlineData(1, "2026-04-03")]
    [InlineData(6, "2026-09-03")]
    [InlineData(24, "2028-03-03")]
    public void A_charter_always_ends(int months, string end) =>
        Assert.Equal(DateOnly.Parse(end), Charter.First(Terms with { Months = months }, Today).EndsOn);

    [Fact]
    public void A_month_later_than_the_31st_is_the_last_day_of_a_shorter_month() =>
        Assert.Equal(
            new DateOnly(2026, 2, 28),
            Charter.First(Terms with { Months = 6 }, new DateOnly(2025, 8, 31)).EndsOn
        );

    [Fact]
    public void Terms_that_are_not_settled_make_no_charter()
    {
        Terms[] open =
        [
            Terms with
            {
                Months = null,
            },
            Terms with
            {
                Months = 0,
            },
            Terms with
            {
                Months = -6,
            },
            Terms with
            {
                MonthlyMinutes = null,
            },
            Terms with
            {
                MonthlyMinutes = 0,
            },
            Terms with
            {
                Wishes = [Terms.Wishes[0] with { Reply = null }],
            },
        ];
        Assert.All(open, terms => Assert.Throws<ArgumentException>(() => Charter.First(terms, Today)));
    }

    [Fact]
    public void A_charter_reads_as_it_was_written()
    {
        var charter = Charter.First(Terms, Today);
        var read = JsonSerializer.Deserialize<Charter>(JsonSerializer.Serialize(charter))!;
        Assert.Equal((1, Today, charter.EndsOn), (read.Version, read.AgreedOn, read.EndsOn));
        Assert.True(read.Terms.SaysTheSameAs(Terms));
    }

    [Theory]
    [InlineData("EndsOn", "\"2026-03-03\"")]
    [InlineData("EndsOn", "\"2020-01-01\"")]
    [InlineData("Version", "0")]
    public void A_charter_that_breaks_the_rules_cannot_be_read(string property, string value)
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Charter.First(Terms, Today)))!;
        json[property] = JsonNode.Parse(value);
        Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<Charter>(json));
    }

    [Fact]
    public void A_charter_with_open_terms_cannot_be_read()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Charter.First(Terms, Today)))!;
        json["Terms"]!["Months"] = null;
        Assert.Throws<ArgumentException>(() => JsonSerializer.Deserialize<Charter>(json));
    }

    [Fact]
    public void A_charter_of_before_there_were_milestones_is_read()
    {
        var json = JsonNode.Parse(JsonSerializer.Serialize(Charter.First(Terms, Today)))!;
        json["Terms"]!.AsObject().Remove("Milestones");
        json["Terms"]!.AsObject().Remove("CheckIns");
        Assert.True(JsonSerializer.Deserialize<Charter>(json)!.Terms.SaysTheSameAs(Terms));
    }

    [Fact]
    public void Milestones_are_part_of_what_a_charter_reads_as()
    {
        var charter = Charter.First(Terms.WithMilestone(1, new Milestone("A first draft", Today.AddDays(40))), Today);
        var read = JsonSerializer.Deserialize<Charter>(JsonSerializer.Serialize(charter))!;
        Assert.True(read.Terms.SaysTheSameAs(charter.Terms));
    }

    [Fact]
    public void Milestones_stand_in_the_order_of_their_days_and_are_at_most_three()
    {
        var terms = Terms;
        foreach (var days in new[] { 60, 20, 40, 10 })
        {
            terms = terms.WithMilestone(9, new Milestone($"After {days} days", Today.AddDays(days)));
        }

        Assert.Equal(["After 20 days", "After 40 days", "After 60 days"], terms.Milestones.Select(one => one.What));
    }

    [Fact]
    public void Terms_say_the_same_whoever_made_the_lists()
    {
        var copy = Terms with { Wishes = [.. Terms.Wishes], GroundRules = [.. Terms.GroundRules] };
        Assert.True(Terms.SaysTheSameAs(copy));
    }

    [Fact]
    public void Terms_that_differ_anywhere_do_not_say_the_same() =>
        Assert.All(
            typeof(Terms).GetProperties().Where(property => property.SetMethod is not null),
            property => Assert.False(Terms.SaysTheSameAs(Other(property)), property.Name)
        );

    [Fact]
    public void A_wish_answered_differently_does_not_say_the_same() =>
        Assert.False(
            Terms.SaysTheSameAs(
                Terms with
                {
                    Wishes = [.. Terms.Wishes.Select(wish => wish with { Reply = WishReply.No })],
                }
            )
        );

    [Fact]
    public void Every_ground_rule_is_there_once() => Assert.Distinct(GroundRules.All);

    /// <summary>The same terms but for one property.</summary>
    private static Terms Other(PropertyInfo property)
    {
        var other = Terms with { Topic = Terms.Topic };
        property.SetValue(
            other,
            property.PropertyType switch
            {
                var type when type == typeof(string) => "something else",
                var type when type == typeof(int) || type == typeof(int?) => 1,
                var type when type == typeof(Cadence) => Cadence.EveryTwoWeeks,
                var type when type == typeof(CheckInRhythm) => CheckInRhythm.EverySession,
                var type when type == typeof(ImmutableArray<Milestone>) => ImmutableArray.Create(
                    new Milestone("A first draft", Today)
                ),
                var type when type == typeof(ImmutableArray<string>) => ImmutableArray.Create("rank"),
                var type when type == typeof(ImmutableArray<WishAnswer>) => ImmutableArray<WishAnswer>.Empty,
                var type => throw new NotSupportedException($"Say what other {type.Name} there is."),
            }
        );
        return other;
    }
}
