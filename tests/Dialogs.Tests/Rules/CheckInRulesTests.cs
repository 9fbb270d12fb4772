using RMBot.Calendars;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Rules;

public sealed class CheckInRulesTests
{
    private Pair pair = null!;
    private DateTimeOffset now;

    [Fact]
    public async Task Skipping_is_safe_to_repeat_and_ends_the_asking()
    {
        await BeginAsync();
        var skipped = pair.SkipCheckIn(1, Role.Mentor, now);
        Assert.Same(skipped, skipped.SkipCheckIn(1, Role.Mentor, now));
        Assert.Null(skipped.OpenCheckIn(Role.Mentor, now));
        Assert.NotNull(skipped.OpenCheckIn(Role.Executive, now));
        Assert.Same(skipped, skipped.Tell(new CheckIn(1, Role.Mentor, CheckInState.Told, now), now));
    }

    [Fact]
    public async Task Keeping_what_was_never_told_changes_nothing()
    {
        await BeginAsync();
        Assert.Same(pair, pair.Keep(1, Role.Mentor, now));
    }

    [Fact]
    public async Task What_is_told_can_be_told_anew_until_it_is_kept()
    {
        await BeginAsync();
        var once = pair.Tell(Told("first"), now).Tell(Told("second"), now);
        Assert.Equal([("working", "second")], Assert.Single(once.CheckIns).For(Role.Mentor));
        var kept = once.Keep(1, Role.Mentor, now);
        Assert.Same(kept, kept.Keep(1, Role.Mentor, now));
        Assert.Same(kept, kept.Tell(Told("third"), now));
    }

    [Fact]
    public async Task What_is_shared_can_be_read_by_the_other_only_once_it_is_kept()
    {
        await BeginAsync();
        var told = pair.Tell(Told("shared"), now);
        Assert.Empty(told.CheckIn(1, Role.Mentor)!.For(Role.Executive));
        Assert.DoesNotContain(told.Prompts, prompt => prompt.Kind == PromptKind.CheckInShared);
        var kept = told.Keep(1, Role.Mentor, now);
        Assert.Single(kept.CheckIn(1, Role.Mentor)!.For(Role.Executive));
        var news = Assert.Single(kept.Prompts, prompt => prompt.Kind == PromptKind.CheckInShared);
        Assert.Equal(Role.Executive, news.To);
    }

    [Fact]
    public async Task A_check_in_that_was_told_is_no_longer_asked_for()
    {
        await BeginAsync();
        var waiting = pair with { Prompts = [.. pair.Prompts.Where(prompt => prompt.Kind != PromptKind.CheckInDue)] };
        var planned = waiting.Replan(now);
        Assert.Contains(planned.Prompts, IsDueToMentor);
        Assert.DoesNotContain(
            planned.Tell(Told("said"), now).Prompts,
            prompt => IsDueToMentor(prompt) && prompt.Delivery is DeliveryState.Waiting
        );
    }

    [Fact]
    public async Task What_moved_long_ago_is_no_cue_any_more()
    {
        await BeginAsync();
        var moved = pair.Cancel(2, now).Cancel(3, now);
        Assert.True(moved.CallForOptions(Told("said")));
        Assert.False(moved.CallForOptions(Told("said") with { Session = 5 }));
        Assert.False(pair.CallForOptions(Told("said")));
    }

    [Fact]
    public async Task What_is_told_while_the_pair_rests_is_there_afterwards()
    {
        await BeginAsync();
        var paused = (pair with { Stage = Stage.Paused }).Tell(Told("said"), now);
        Assert.Same(paused, paused.Keep(1, Role.Mentor, now));
        var resumed = paused with { Stage = Stage.Active };
        Assert.Equal(1, resumed.OpenCheckIn(Role.Mentor, now)?.Number);
        Assert.Equal(CheckInState.Kept, resumed.Keep(1, Role.Mentor, now).CheckIn(1, Role.Mentor)?.State);
    }

    [Fact]
    public async Task A_moved_session_moves_its_check_in()
    {
        await BeginAsync();
        var third = pair.Sessions[2];
        var moved = pair.Move(3, third.StartsAt.AddDays(2), now);
        Assert.Equal(DueOf(pair, 3).AddDays(2), DueOf(moved, 3));
    }

    [Fact]
    public async Task The_review_takes_over_near_the_end()
    {
        await BeginAsync();
        var last = pair.Sessions[^1];
        Assert.Equal(7, last.Number);
        Assert.DoesNotContain(
            pair.Prompts,
            prompt => prompt.Kind == PromptKind.CheckInDue && prompt.Occurrence == last.Number
        );
    }

    [Fact]
    public async Task A_proposal_beyond_the_mentors_time_is_refused_by_the_rules_as_well()
    {
        await BeginAsync();
        var much = pair.Charter!.Terms with { SessionMinutes = 500 };
        Assert.Throws<InvalidOperationException>(() => pair.Propose(Role.Executive, much, now));
    }

    [Fact]
    public async Task A_proposal_is_accepted_only_by_the_other_and_only_once()
    {
        await BeginAsync();
        var proposed = pair.Propose(Role.Mentor, pair.Charter!.Terms with { SessionMinutes = 45 }, now);
        Assert.Same(proposed, proposed.AcceptCorrection(Role.Mentor, 1, now));
        var accepted = proposed.AcceptCorrection(Role.Executive, 1, now);
        Assert.Equal(2, accepted.Charter!.Version);
        Assert.Same(accepted, accepted.AcceptCorrection(Role.Executive, 1, now));
        Assert.Same(accepted, accepted.DeclineCorrection(Role.Executive, 1, now));
    }

    [Fact]
    public async Task Nothing_is_proposed_or_kept_once_the_pair_is_closed()
    {
        await BeginAsync();
        var told = pair.Tell(Told("said"), now) with { Stage = Stage.Closed };
        Assert.Same(told, told.Keep(1, Role.Mentor, now));
        Assert.Same(told, told.Propose(Role.Mentor, told.Charter!.Terms with { SessionMinutes = 45 }, now));
    }

    private static CheckIn Told(string words) =>
        new(1, Role.Mentor, CheckInState.Told, default)
        {
            Remarks = [new Remark("working", new Answer<string>(Role.Mentor, Visibility.Partner, words))],
        };

    private static bool IsDueToMentor(Prompt prompt) =>
        prompt is { Kind: PromptKind.CheckInDue, To: Role.Mentor, Occurrence: 1 };

    private static DateTimeOffset DueOf(Pair pair, int session) =>
        pair
            .Prompts.Single(prompt =>
                prompt is { Kind: PromptKind.CheckInDue, To: Role.Executive } && prompt.Occurrence == session
            )
            .Due;

    /// <summary>An active pair, a week after its first session.</summary>
    private async Task BeginAsync()
    {
        var office = new Office();
        await Walks.ActiveAsync(office.Add("Alex Wilber"), office.Add("Megan Bowen"));
        await office.PassAsync(TimeSpan.FromDays(14.3));
        pair = Assert.Single(office.Pairs.All);
        now = office.Now;
    }
}
