using RMBot.Aims;
using RMBot.Charters;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class SharingTests
{
    private static readonly DateTimeOffset Now = APair.Start.AddHours(1);

    [Fact]
    public void What_the_mentor_wrote_owes_nobody_anything_until_it_is_shared() =>
        Assert.Equal(APair.Accepted().Prompts.Length, APair.Told().Prompts.Length);

    [Fact]
    public void Sharing_shows_both_a_draft_and_reminds_both_after_three_days()
    {
        var pair = APair.Told().Share(Now);
        Assert.Equal(1, pair.Draft!.Revision);
        Assert.Equal(
            [Role.Executive, Role.Mentor],
            pair.DueAt(Now).Where(due => due.Kind == PromptKind.CharterReady).Select(due => due.To)
        );
        Assert.Equal(2, pair.DueAt(Now.AddDays(3)).Count(due => due.Kind == PromptKind.CharterReminder));
        Assert.DoesNotContain(pair.DueAt(Now.AddDays(9)), due => due.Kind == PromptKind.AimsReminder);
    }

    [Fact]
    public void What_agrees_is_settled_and_what_differs_stays_open()
    {
        var terms = Drafting.From(APair.Ask(), APair.Aims(minutes: 90, months: 6));
        Assert.Equal(6, terms.Months);
        Assert.Null(terms.MonthlyMinutes);
        Assert.Null(Drafting.From(APair.Ask(), APair.Aims(months: 5)).Months);
    }

    [Theory]
    [InlineData(120)]
    [InlineData(240)]
    public void A_mentor_with_enough_time_gives_what_was_asked_and_not_more(int minutes) =>
        Assert.Equal(120, Drafting.From(APair.Ask(), APair.Aims(minutes: minutes)).MonthlyMinutes);

    [Theory]
    [InlineData(30, 120, 30)]
    [InlineData(120, 45, 45)]
    [InlineData(120, 120, 60)]
    public void A_session_fits_into_what_was_asked_and_into_what_there_is(int asked, int has, int session) =>
        Assert.Equal(
            session,
            Drafting.From(APair.Ask() with { MonthlyMinutes = asked }, APair.Aims(minutes: has)).SessionMinutes
        );

    [Fact]
    public void The_aim_of_each_side_stands_in_the_draft_in_its_own_words()
    {
        var terms = APair.Differing().Draft!.Terms;
        Assert.Equal((APair.Ask().Outcome, APair.Aims().OwnAim), (terms.Outcome, terms.MentorAim));
        Assert.Equal(APair.Aims().Limits, terms.Limits);
    }

    [Fact]
    public void Every_wish_waits_for_an_answer_and_wishing_nothing_waits_for_none()
    {
        var terms = Drafting.From(APair.Ask(), APair.Aims(minutes: 120, months: 6));
        Assert.Equal(
            [new WishAnswer(Wish.Exposure, Reply: null), new WishAnswer(Wish.Project, Reply: null)],
            terms.Wishes
        );
        Assert.False(terms.AreSettled);

        var wishless = Drafting.From(APair.Ask(), APair.Aims(null, 120, 6, false, Wish.Nothing));
        Assert.Empty(wishless.Wishes);
        Assert.True(wishless.AreSettled);
    }

    [Fact]
    public void What_is_private_stays_behind()
    {
        var written = System.Text.Json.JsonSerializer.Serialize(APair.Differing().Draft);
        Assert.DoesNotContain("metrics call", written, StringComparison.Ordinal);
        Assert.DoesNotContain("senior interrupts", written, StringComparison.Ordinal);
    }
}
