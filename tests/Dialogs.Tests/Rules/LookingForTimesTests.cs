using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>A look for times that takes longer than a turn.</summary>
public sealed class LookingForTimesTests
{
    private static readonly DateTimeOffset Now = APair.Start;

    [Fact]
    public void While_one_goes_on_no_second_one_begins()
    {
        var searching = APair.Active().SearchTimes();

        Assert.Same(searching, searching.SearchTimes());
        Assert.IsType<Errand.Find>(searching.NextErrand(Now));
    }

    [Fact]
    public void What_was_found_is_owed_to_the_executive_at_once_and_only_once()
    {
        var found = APair.Active().SearchTimes().Find(Times());

        var prompt = Assert.Single(found.Prompts, prompt => prompt.Kind == PromptKind.TimesFound);
        Assert.Equal((Role.Executive, true), (prompt.To, prompt.IsAnswer));
        Assert.Same(found, found.Find(Times()));
    }

    [Fact]
    public void Calendars_that_never_answer_leave_usual_times()
    {
        var pair = APair.Active().SearchTimes();

        var tired = pair.NotYet(new Errand.Find(), TimeSpan.Zero, Now).NotYet(new Errand.Find(), TimeSpan.Zero, Now);

        Assert.Equal(NoCalendar.Down, tired.Search?.Found?.CannotSee);
        Assert.Null(tired.Calendar.RetryAt);
    }

    [Fact]
    public void Times_shown_in_a_turn_meanwhile_end_the_search_without_a_message()
    {
        var shown = APair.Active().SearchTimes().StopSearching(Now);

        Assert.DoesNotContain(shown.Prompts, prompt => prompt.Kind == PromptKind.TimesFound);
        Assert.IsNotType<Errand.Find>(shown.NextErrand(Now));
    }

    [Fact]
    public void What_was_found_more_than_an_hour_ago_is_not_booked_unseen()
    {
        var found = APair.Active().SearchTimes().Find(Times());
        var chosen = found.Search!.Found!.Offers[0].Id;

        Assert.NotNull(found.FoundLately(chosen, Now.AddMinutes(59)));
        Assert.Null(found.FoundLately(chosen, Now.AddMinutes(60)));
        Assert.Null(found.FoundLately("another", Now));
    }

    private static FoundTimes Times() => new(Now, [ATerm.Offer("ten", 10)]);
}
