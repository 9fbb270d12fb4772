using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>What the executive hears of a mentor who says no to a session in Outlook, once for each time they say it.</summary>
public sealed class DecliningTests
{
    private static readonly DateTimeOffset Now = APair.Start;
    private static readonly DateTimeOffset Elsewhere = ATerm.InCalendars().Sessions[0].StartsAt.AddDays(1);

    [Fact]
    public void The_executive_hears_of_the_second_no_after_moving_the_session()
    {
        var moved = InCalendars(Told(ATerm.DeclinedInOutlook()).Move(1, Elsewhere, Now, Role.Executive));
        Assert.Single(Waiting(Seen(Seen(moved, declined: false), declined: true)));
    }

    [Fact]
    public void The_executive_hears_of_a_no_to_the_new_time_that_was_said_before_anybody_looked()
    {
        var moved = InCalendars(Told(ATerm.DeclinedInOutlook()).Move(1, Elsewhere, Now, Role.Executive));
        Assert.Single(Waiting(Seen(moved, declined: true)));
    }

    [Fact]
    public void The_executive_hears_of_a_no_to_a_time_that_was_chosen_in_Outlook()
    {
        var told = Told(ATerm.DeclinedInOutlook());
        Assert.Single(Waiting(Seen(told, declined: true, at: Elsewhere)));
    }

    [Fact]
    public void Sessions_that_moved_with_an_earlier_one_are_not_declined_any_more()
    {
        var declined = ATerm.InCalendars() with
        {
            Sessions = [.. ATerm.InCalendars().Sessions.Select(session => session with { IsDeclined = true })],
        };
        var shifted = declined.Shift(1, Elsewhere, Now, Role.Executive);
        Assert.All(
            shifted.Sessions.Zip(declined.Sessions),
            both => Assert.Equal(both.First.StartsAt == both.Second.StartsAt, both.First.IsDeclined)
        );
        Assert.Contains(shifted.Sessions.Skip(1), session => !session.IsDeclined);
    }

    [Fact]
    public void A_no_that_stands_is_told_once()
    {
        var told = Told(ATerm.DeclinedInOutlook());
        Assert.Empty(Waiting(Seen(Seen(told, declined: true), declined: true)));
    }

    [Fact]
    public void A_no_the_executive_has_yet_to_hear_of_is_not_doubled_by_the_next()
    {
        var moved = InCalendars(ATerm.DeclinedInOutlook().Move(1, Elsewhere, Now, Role.Executive));
        Assert.Single(Waiting(Seen(moved, declined: true)));
    }

    [Fact]
    public void A_no_that_was_told_before_they_were_numbered_is_not_told_again_and_the_next_is()
    {
        var before = ATerm.DeclinedInOutlook();
        var old = Prompt.Of(PromptKind.SessionDeclined, Role.Executive, Now, 1);
        var told = before with
        {
            Prompts =
            [
                .. before.Prompts.Where(prompt => prompt.Kind != PromptKind.SessionDeclined),
                old with
                {
                    Delivery = new DeliveryState.Sent(Now),
                },
            ],
        };
        Assert.Empty(Waiting(Seen(told, declined: true)));
        var moved = InCalendars(told.Move(1, Elsewhere, Now, Role.Executive));
        Assert.NotEqual(old.Id, Assert.Single(Waiting(Seen(moved, declined: true))).Id);
    }

    private static Prompt[] Waiting(Pair pair) =>
        [
            .. pair.Prompts.Where(prompt =>
                prompt is { Kind: PromptKind.SessionDeclined, Delivery: DeliveryState.Waiting, Occurrence: 1 }
            ),
        ];

    /// <summary>The executive has heard of every no so far.</summary>
    private static Pair Told(Pair pair) =>
        Waiting(pair).Aggregate(pair, (next, prompt) => next.Claim(prompt.Id, Now.AddMinutes(3)).Sent(prompt.Id, Now));

    /// <summary>The calendars have the first session where the pair has it.</summary>
    private static Pair InCalendars(Pair pair) => pair.Moved(pair.Sessions[0], Now);

    /// <summary>A look at the calendars, with what the mentor answered to the first session.</summary>
    private static Pair Seen(Pair pair, bool declined, DateTimeOffset? at = null) =>
        pair.Noticed(
            [
                .. pair.Sessions.Select(session => new Occurrence(
                    session.Entry!,
                    session.StartsAt,
                    session.Number == 1 ? at ?? session.StartsAt : session.StartsAt,
                    IsDeclined: session.Number == 1 && declined
                )),
            ],
            Now
        );
}
