using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Roster;

/// <summary>What of a pair is counted, and since when.</summary>
public sealed class CountingTests
{
    private static readonly Measure[] Facts =
    [
        Measure.ActionWritten,
        Measure.ActionApplied,
        Measure.Completed,
        Measure.Extended,
        Measure.Evolved,
        Measure.CheckIn,
    ];

    private static readonly DateTimeOffset NextDay = ATerm.AfterFirst.AddDays(1);

    [Theory]
    [InlineData(Visibility.Me)]
    [InlineData(Visibility.Partner)]
    public void What_is_for_oneself_or_for_the_partner_is_never_counted(Visibility visibility) =>
        Assert.Empty(Counting.Of(Answered(visibility)).Where(one => !Facts.Contains(one.Measure)));

    [Fact]
    public void What_may_be_counted_is_counted_for_each_side()
    {
        var counted = Counting.Of(Answered(Visibility.Programme)).Where(one => !Facts.Contains(one.Measure)).ToList();

        Measure[] ofBoth =
        [
            Measure.Useful,
            Measure.Free,
            Measure.Start,
            Measure.Now,
            Measure.Outcome,
            Measure.Aim,
            Measure.Recommend,
        ];
        Assert.Equivalent(
            ofBoth
                .SelectMany(measure => new[] { (measure, Role.Executive), (measure, Role.Mentor) })
                .Concat([(Measure.Worth, Role.Mentor), (Measure.Frank, Role.Mentor)]),
            counted.Select(one => (one.Measure, one.Side)),
            strict: true
        );
        Assert.Equal([100, 100], counted.Where(one => one.Measure == Measure.Outcome).Select(one => one.Value));
        Assert.Equal([50, 50], counted.Where(one => one.Measure == Measure.Aim).Select(one => one.Value));
        Assert.Equal([100], counted.Where(one => one.Measure == Measure.Worth).Select(one => one.Value));
    }

    [Fact]
    public void A_check_in_leaves_nothing_to_count_but_that_it_was_answered()
    {
        var pair = ATerm.Kept(Role.Mentor);

        Assert.Equal(
            [new Counted(Measure.CheckIn, Role.Mentor, 1, ATerm.AtCheckIn)],
            Counting.Of(pair).Where(one => one.At >= ATerm.AtCheckIn)
        );
    }

    [Fact]
    public void A_check_in_that_nobody_answers_in_time_counts_as_not_answered_for_ever()
    {
        var asked = Sent(ATerm.Met(), PromptKind.CheckInDue, Role.Mentor, ATerm.AtCheckIn);
        var lapsed = ATerm.AtCheckIn + Counting.TimeToAnswer;
        Counted[] unanswered = [new(Measure.CheckIn, Role.Mentor, 0, lapsed)];

        var late = asked
            .Tell(new CheckIn(1, Role.Mentor, CheckInState.Told, lapsed), lapsed.AddDays(1))
            .Keep(1, Role.Mentor, lapsed.AddDays(1));

        Assert.Equal(unanswered, CheckInsOf(asked));
        Assert.NotNull(late.CheckIn(1, Role.Mentor));
        Assert.Equal(unanswered, CheckInsOf(late));
    }

    [Fact]
    public void A_review_is_counted_once_both_can_see_it_and_not_before()
    {
        var pair = ATerm.Met();
        var answers = ATerm.Answers(Role.Executive, null, Next.Close, shares: false);

        var blind = pair.LookBack(Role.Executive, answers, ATerm.AtReview);
        var revealed = blind.RevealWhenDue(ATerm.AfterTheEnd);

        Assert.DoesNotContain(Counting.Of(blind), one => one.Measure == Measure.Recommend);
        var counted = Assert.Single(Counting.Of(revealed), one => one.Measure == Measure.Recommend);
        Assert.Equal(new Counted(Measure.Recommend, Role.Executive, 9, ATerm.AfterTheEnd), counted);
    }

    [Fact]
    public void A_rating_that_is_changed_later_stays_as_it_was_counted()
    {
        var met = ATerm.Met();

        var changed = met.Check(1, Role.Mentor, Rated(Role.Mentor, 1), NextDay)
            .Check(1, Role.Mentor, Rated(Role.Mentor, 2), NextDay.AddDays(1));

        var counted = Assert.Single(UsefulOf(changed, Role.Mentor));
        Assert.Equal(new Counted(Measure.Useful, Role.Mentor, 4, ATerm.AfterFirst), counted);
        Assert.True(changed.Sessions[0].MentorCheck!.Useful!.TryRead(Role.Mentor, out var newest));
        Assert.Equal(2, newest);
    }

    [Fact]
    public void Of_words_that_were_replaced_nothing_is_kept()
    {
        var changed = ATerm.Met().Check(1, Role.Mentor, Rated(Role.Mentor, 1), NextDay);

        Assert.Null(changed.Sessions[0].MentorCheck!.First!.Next);
    }

    [Fact]
    public void A_session_first_said_not_to_be_held_is_counted_when_it_is_rated()
    {
        var pair = ATerm
            .Asked()
            .Check(1, Role.Mentor, new SessionCheck(false, null, null, null), ATerm.AfterFirst)
            .Check(1, Role.Mentor, Rated(Role.Mentor, 3), NextDay);

        Assert.Equal([new Counted(Measure.Useful, Role.Mentor, 3, NextDay)], UsefulOf(pair, Role.Mentor));
    }

    [Fact]
    public void The_same_said_twice_is_said_once()
    {
        var met = ATerm.Asked().Check(1, Role.Mentor, ATerm.Said(Role.Mentor, "I ask"), ATerm.AfterFirst);

        Assert.Same(met, met.Check(1, Role.Mentor, ATerm.Said(Role.Mentor, "I ask"), NextDay));
    }

    [Fact]
    public void What_became_of_a_term_is_counted_on_its_day()
    {
        Assert.Contains(
            new Counted(Measure.Completed, Role.Executive, 1, ATerm.AfterTheEnd),
            Counting.Of(ATerm.Complete())
        );
        Assert.Contains(
            new Counted(Measure.Extended, Role.Executive, 1, ATerm.AtReview),
            Counting.Of(ATerm.Extended())
        );
        Assert.Contains(new Counted(Measure.Evolved, Role.Executive, 1, ATerm.AtReview), Counting.Of(ATerm.Evolved()));
    }

    [Fact]
    public void Actions_are_counted_when_written_and_when_done()
    {
        var measures = Counting.Of(ATerm.Applied()).Select(one => one.Measure).ToList();

        Assert.Equal(2, measures.Count(measure => measure == Measure.ActionWritten));
        Assert.Equal(1, measures.Count(measure => measure == Measure.ActionApplied));
    }

    [Fact]
    public void Words_cannot_be_counted_whatever_their_mark() =>
        Assert.False(new Answer<string>(Role.Mentor, Visibility.Programme, "I go quiet").TryCount(out _));

    private static Pair Answered(Visibility visibility)
    {
        var pair = ATerm.Asked();
        foreach (var role in new[] { Role.Executive, Role.Mentor })
        {
            pair = pair.Check(
                1,
                role,
                new SessionCheck(true, Of(role, 4), Of(role, 5), new Answer<string>(role, Visibility.Me, "A line")),
                ATerm.AfterFirst
            );
            pair = pair.LookBack(
                role,
                new ReviewAnswers(
                    Of(role, 2),
                    Of(role, 4),
                    new Answer<Reached>(role, visibility, Reached.Yes),
                    new Answer<Reached>(role, visibility, Reached.Partly),
                    new Answer<string>(role, Visibility.Me, "I let others speak first"),
                    role == Role.Mentor ? new Answer<Worth>(role, visibility, Worth.Even) : null,
                    role == Role.Mentor ? Of(role, 3) : null,
                    Of(role, 9),
                    null,
                    new Answer<Wish>(role, Visibility.Me, new Wish(Next.Close))
                ),
                ATerm.AtReview
            );
        }

        return pair;

        Answer<int> Of(Role role, int value) => new(role, visibility, value);
    }

    private static SessionCheck Rated(Role by, int useful) =>
        new(
            true,
            new Answer<int>(by, Visibility.Programme, useful),
            new Answer<int>(by, Visibility.Programme, useful),
            null
        );

    private static IEnumerable<Counted> UsefulOf(Pair pair, Role side) =>
        Counting.Of(pair).Where(one => one.Measure == Measure.Useful && one.Side == side);

    private static IEnumerable<Counted> CheckInsOf(Pair pair) =>
        Counting.Of(pair).Where(one => one.Measure == Measure.CheckIn);

    private static Pair Sent(Pair pair, PromptKind kind, Role to, DateTimeOffset at)
    {
        var prompt = pair.Prompts.First(known => known.Kind == kind && known.To == to);
        return pair.Sent(prompt.Id, at);
    }
}
