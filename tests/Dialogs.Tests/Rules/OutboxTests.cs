using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class OutboxTests
{
    private static readonly DateTimeOffset Now = APair.Start;
    private static readonly Prompt News = Prompt.Of(PromptKind.Accepted, Role.Executive, Now.AddHours(1));
    private static readonly Pair Pair = APair.Proposed().Owe(News);

    [Fact]
    public void A_prompt_is_due_at_its_time_and_not_before()
    {
        Assert.Empty(Pair.DueAt(Now));
        Assert.Equal(News, Assert.Single(Pair.DueAt(Now.AddHours(1))));
        Assert.Equal(Now.AddHours(1), Pair.NextLook());
    }

    [Fact]
    public void What_is_due_comes_in_the_order_it_became_due()
    {
        var pair = Pair.Owe(Prompt.Of(PromptKind.Declined, Role.Executive, Now));
        Assert.Equal([PromptKind.Declined, PromptKind.Accepted], pair.DueAt(Now.AddDays(1)).Select(due => due.Kind));
    }

    [Fact]
    public void Owing_something_twice_owes_it_once()
    {
        var again = News with { Due = Now.AddDays(9) };
        Assert.Equal(News, Assert.Single(Pair.Owe(again).Prompts));
        Assert.Equal(News, Assert.Single(Pair.Owe(again, again).Prompts));
        Assert.Empty(Pair.Sent(News.Id, Now).Owe(again).DueAt(Now.AddDays(10)));
    }

    [Fact]
    public void A_claimed_prompt_is_nobody_elses_until_the_claim_expires()
    {
        var pair = Pair.Claim(News.Id, Now.AddHours(3));
        Assert.Empty(pair.DueAt(Now.AddHours(2)));
        Assert.Single(pair.DueAt(Now.AddHours(3)));
    }

    [Fact]
    public void A_sent_prompt_is_done_whatever_comes_later()
    {
        var pair = Pair.Claim(News.Id, Now.AddHours(1)).Sent(News.Id, Now);
        Assert.Null(pair.NextLook());
        Assert.Null(pair.Claim(News.Id, Now).NextLook());
        Assert.Null(pair.Skipped(News.Id, "overtaken").NextLook());
        Assert.IsType<DeliveryState.Sent>(pair.NotSent(News.Id, "throttled", Now).Prompts[0].Delivery);
        Assert.IsType<DeliveryState.Sent>(pair.NotSent(News.Id, "throttled", Now, Now.AddHours(1)).Prompts[0].Delivery);
    }

    [Fact]
    public void A_prompt_that_could_not_be_sent_waits_for_its_next_try()
    {
        var pair = Pair.Claim(News.Id, Now.AddMinutes(2)).NotSent(News.Id, "throttled", Now, Now.AddHours(2));
        Assert.Equal(Now.AddHours(2), pair.NextLook());
    }

    [Fact]
    public void Tries_are_bounded_and_end_with_the_reason()
    {
        var pair = Pair;
        for (var i = 1; i < Outbox.MostTries; i++)
        {
            pair = pair.Claim(News.Id, Now).NotSent(News.Id, "throttled", Now, Now.AddMinutes(5));
            Assert.IsType<DeliveryState.Waiting>(pair.Prompts[0].Delivery);
        }

        pair = pair.Claim(News.Id, Now).NotSent(News.Id, "throttled", Now, Now.AddMinutes(5));
        Assert.Equal(new DeliveryState.Failed(Now, "throttled"), pair.Prompts[0].Delivery);
    }

    [Fact]
    public void A_refusal_for_good_fails_at_once() =>
        Assert.Equal(
            new DeliveryState.Failed(Now, "blocked"),
            Pair.Claim(News.Id, Now).NotSent(News.Id, "blocked", Now).Prompts[0].Delivery
        );

    [Fact]
    public void What_was_overtaken_or_failed_is_not_claimed_again()
    {
        Assert.Null(Pair.Skipped(News.Id, "overtaken").Claim(News.Id, Now).NextLook());
        Assert.Null(Pair.NotSent(News.Id, "blocked", Now).Claim(News.Id, Now).Prompts[0].NextLook);
    }

    [Fact]
    public void What_is_late_waits_for_its_persons_morning_too()
    {
        var pair = Pair with { Executive = Pair.Executive with { TimeZone = "Europe/Berlin" } };
        var night = new DateTimeOffset(2026, 3, 5, 2, 0, 0, TimeSpan.Zero);
        var morning = new DateTimeOffset(2026, 3, 5, 8, 0, 0, TimeSpan.Zero);
        Assert.Empty(pair.DueAt(night));
        Assert.Equal(morning, pair.NextLook(night));
        Assert.Equal(News.Id, Assert.Single(pair.DueAt(morning)).Id);
    }

    [Fact]
    public void A_try_that_failed_changes_when_it_is_tried_and_not_when_it_was_due()
    {
        var pair = Pair.Claim(News.Id, Now).NotSent(News.Id, "throttled", Now, Now.AddHours(2));
        Assert.Equal((News.Due, Now.AddHours(2)), (pair.Prompts[0].Due, pair.Prompts[0].NextLook));
    }

    [Fact]
    public void What_is_owed_to_somebody_who_is_away_waits_until_they_are_back()
    {
        var away = Pair.Claim(News.Id, Now).Suspended(News.Id, WhyNotReached.BlockedTheApp, Now);
        Assert.Empty(away.DueAt(Now.AddYears(1)).Where(due => due.To == News.To));
        Assert.Equal(News.Id, Assert.Single(away.Back(News.To, Now).DueAt(News.Due), due => due.To == News.To).Id);
    }

    [Fact]
    public void Who_is_not_away_does_not_come_back()
    {
        Assert.Same(Pair, Pair.Back(News.To, Now));
        var away = Pair.Suspended(News.Id, WhyNotReached.BlockedTheApp, Now);
        Assert.Same(away, away.Back(News.To.Other(), Now));
    }

    [Fact]
    public void That_somebody_is_away_is_told_to_the_other_once_and_not_for_each_prompt()
    {
        var second = Prompt.Of(PromptKind.Declined, Role.Executive, Now);
        var away = Pair.Owe(second)
            .Suspended(News.Id, WhyNotReached.BlockedTheApp, Now)
            .Suspended(second.Id, WhyNotReached.BlockedTheApp, Now);
        Assert.Single(away.Prompts, prompt => prompt.Kind == PromptKind.NotReached);
    }

    [Fact]
    public void What_is_no_longer_wanted_does_not_wait_for_somebody_to_be_back()
    {
        var away = Pair.Suspended(News.Id, WhyNotReached.BlockedTheApp, Now);
        Assert.False(away.Forget(Role.Executive, News.Kind).IsAway(Role.Executive));
        Assert.False(away.Skipped(News.Id, "overtaken").IsAway(Role.Executive));
    }

    [Fact]
    public void A_prompt_whose_sending_never_ends_is_worn_out_after_as_many_tries_as_any()
    {
        var pair = Enumerable.Range(0, Outbox.MostTries).Aggregate(Pair, (left, _) => left.Claim(News.Id, Now));
        Assert.True(pair.Prompts[0].IsWornOut());
        Assert.False(Pair.Claim(News.Id, Now).Prompts[0].IsWornOut());
    }

    [Fact]
    public void What_could_not_be_delivered_is_told_to_the_other_once()
    {
        var failed = Pair.NotSent(News.Id, "blocked", Now);
        var told = Assert.Single(failed.DueAt(Now));
        Assert.Equal((PromptKind.NotReached, Role.Mentor), (told.Kind, told.To));
        Assert.Equal(failed.Prompts, failed.NotSent(News.Id, "blocked", Now).Prompts);
    }

    [Theory]
    [InlineData(PromptKind.InvitationReminder)]
    [InlineData(PromptKind.AimsReminder)]
    [InlineData(PromptKind.CharterReminder)]
    [InlineData(PromptKind.NotReached)]
    public void A_lost_reminder_is_told_to_nobody(PromptKind kind)
    {
        var prompt = Prompt.Of(kind, Role.Executive, Now);
        Assert.Empty(APair.Invited().Owe(prompt).NotSent(prompt.Id, "blocked", Now).DueAt(Now)[1..]);
    }

    [Fact]
    public void Only_what_has_not_gone_out_is_forgotten()
    {
        Assert.Null(Pair.Forget(Role.Executive, PromptKind.Accepted).NextLook());
        Assert.NotNull(Pair.Forget(Role.Mentor, PromptKind.Accepted).NextLook());
        Assert.NotNull(Pair.Forget(Role.Executive, PromptKind.Declined).NextLook());
        var claimed = Pair.Claim(News.Id, Now.AddHours(3)).Forget(Role.Executive, PromptKind.Accepted);
        Assert.IsType<DeliveryState.Claimed>(claimed.Prompts[0].Delivery);
    }

    [Fact]
    public void A_pair_that_owes_nothing_is_never_looked_at() => Assert.Null(APair.Proposed().NextLook());
}
