using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class AgreeingTests
{
    private static readonly DateTimeOffset Now = APair.Start.AddHours(1);

    [Fact]
    public void A_change_takes_both_confirmations_back_and_tells_the_other()
    {
        var pair = Change(APair.Confirmed(Role.Executive), Role.Mentor);
        Assert.Equal(3, pair.Draft!.Revision);
        Assert.Null(pair.Draft.Executive);
        Assert.Contains(pair.DueAt(Now), due => due is { Kind: PromptKind.CharterChanged, To: Role.Executive });
    }

    [Fact]
    public void The_same_terms_are_no_change()
    {
        var pair = APair.Confirmed(Role.Executive);
        var same = pair.Draft!.Terms with { Wishes = [.. pair.Draft.Terms.Wishes] };
        Assert.Same(pair, pair.Revise(Role.Mentor, same, Now));
    }

    [Fact]
    public void More_time_than_the_mentor_has_is_refused()
    {
        var pair = APair.Settled();
        Assert.Throws<InvalidOperationException>(() =>
            pair.Revise(Role.Mentor, pair.Draft!.Terms with { MonthlyMinutes = 121 }, Now)
        );
    }

    [Fact]
    public void Nothing_is_confirmed_while_it_differs() =>
        Assert.Throws<InvalidOperationException>(() =>
            APair.Differing().Confirm(Role.Executive, revision: 1, inOwnWords: null, Now)
        );

    [Fact]
    public void An_older_draft_cannot_be_confirmed()
    {
        var pair = APair.Settled();
        Assert.Same(pair, pair.Confirm(Role.Mentor, pair.Draft!.Revision - 1, inOwnWords: null, Now));
    }

    [Fact]
    public void Both_confirming_makes_the_first_charter_and_tells_both()
    {
        var pair = APair.Confirmed(Role.Mentor).Confirm(Role.Executive, 2, inOwnWords: null, Now);
        Assert.Equal((Stage.Active, Now), (pair.Stage, pair.Since));
        Assert.Null(pair.Draft);
        Assert.Equal(
            (1, new DateOnly(2026, 3, 3), new DateOnly(2026, 9, 3)),
            (pair.Charter!.Version, pair.Charter.AgreedOn, pair.Charter.EndsOn)
        );
        Assert.Equal(
            [Role.Executive, Role.Mentor],
            pair.DueAt(Now).Where(due => due.Kind == PromptKind.CharterAgreed).Select(due => due.To)
        );
    }

    [Fact]
    public void Own_words_count_only_when_the_other_says_that_they_are_right()
    {
        var pair = APair.Confirmed(Role.Executive, "She wants to watch").Confirm(Role.Mentor, 2, null, Now);
        Assert.Equal(Stage.Clarifying, pair.Stage);
        Assert.Equal("She wants to watch", pair.OwnWordsToCheck(Role.Mentor));

        var agreed = pair.CheckOwnWords(Role.Mentor, 2, areRight: true, Now);
        Assert.Equal(Stage.Active, agreed.Stage);
    }

    [Fact]
    public void Own_words_of_both_are_checked_by_both()
    {
        var pair = APair
            .Confirmed(Role.Executive, "She wants to watch")
            .Confirm(Role.Mentor, 2, "He wants to run it himself", Now)
            .CheckOwnWords(Role.Mentor, 2, areRight: true, Now);
        Assert.Equal(Stage.Clarifying, pair.Stage);
        Assert.Equal(Stage.Active, pair.CheckOwnWords(Role.Executive, 2, areRight: true, Now).Stage);
    }

    [Fact]
    public void Own_words_that_are_not_quite_it_open_the_draft_again()
    {
        var pair = APair
            .Confirmed(Role.Executive, "She wants a promotion")
            .CheckOwnWords(Role.Mentor, 2, areRight: false, Now);
        Assert.Equal((Stage.Clarifying, 3), (pair.Stage, pair.Draft!.Revision));
        Assert.Null(pair.Draft.Executive);
    }

    [Fact]
    public void Nobody_checks_their_own_words()
    {
        var pair = APair.Confirmed(Role.Executive, "She wants to watch");
        Assert.Same(pair, pair.CheckOwnWords(Role.Executive, 2, areRight: true, Now));
    }

    [Fact]
    public void Whoever_confirmed_is_not_reminded() =>
        Assert.Equal(
            Role.Mentor,
            Assert
                .Single(
                    APair.Confirmed(Role.Executive).DueAt(Now.AddDays(3)),
                    due => due.Kind == PromptKind.CharterReminder
                )
                .To
        );

    [Fact]
    public void A_yes_that_a_change_took_back_is_not_told_any_more()
    {
        var pair = Change(APair.Confirmed(Role.Executive), Role.Mentor);
        Assert.DoesNotContain(pair.DueAt(Now), due => due.Kind == PromptKind.PartnerConfirmed);
    }

    [Fact]
    public void After_a_change_both_are_reminded_anew_and_once()
    {
        var pair = Change(APair.Confirmed(Role.Executive), Role.Mentor);
        var due = pair.DueAt(Now.AddDays(3)).Where(prompt => prompt.Kind == PromptKind.CharterReminder);
        Assert.Equal([Role.Mentor, Role.Executive], due.Select(prompt => prompt.To));
        Assert.DoesNotContain(
            pair.DueAt(Now.AddDays(3).AddMinutes(-1)),
            prompt => prompt.Kind == PromptKind.CharterReminder
        );
    }

    [Fact]
    public void Sessions_never_take_more_than_the_time_that_was_settled()
    {
        var pair = APair.Settled();
        var settled = pair.Revise(Role.Mentor, pair.Draft!.Terms with { MonthlyMinutes = 60 }, Now);
        Assert.Throws<InvalidOperationException>(() =>
            settled.Revise(Role.Mentor, settled.Draft!.Terms with { Cadence = Cadence.EveryTwoWeeks }, Now)
        );
    }

    private static Pair Change(Pair pair, Role by) =>
        pair.Revise(by, pair.Draft!.Terms with { Outcome = "Something else" }, Now);
}
