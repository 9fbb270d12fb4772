using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Tests.Rules;

/// <summary>How long the coach tries to bring something into the calendars.</summary>
public sealed class EnteringTests
{
    private const int Many = 12;

    [Fact]
    public void A_booking_that_may_have_come_about_is_tried_while_any_of_it_lies_ahead()
    {
        var (pair, now) = Trying(APair.Active().Book([APair.Start.AddDays(60)], 60, APair.Start, SeriesState.Asked));
        Assert.IsType<Errand.Book>(pair.NextErrand(now));
        Assert.DoesNotContain(pair.Prompts, prompt => prompt.Kind == PromptKind.NotBooked);
    }

    [Fact]
    public void A_booking_of_which_nothing_lies_ahead_any_more_is_given_up()
    {
        var (pair, now) = Trying(APair.Active().Book([APair.Start.AddHours(9)], 60, APair.Start, SeriesState.Asked));
        Assert.Null(pair.NextErrand(now));
        Assert.Equal(SeriesState.Unbooked, pair.Series[0].State);
    }

    [Fact]
    public void A_move_that_never_comes_about_is_given_up_and_the_executive_hears_of_it()
    {
        var (pair, _) = Trying(ATerm.InCalendars().Move(1, APair.Start.AddDays(9), APair.Start, Role.Mentor));
        Assert.Null(pair.Sessions[0].Entry);
        Assert.Contains(pair.Prompts, prompt => prompt.Kind == PromptKind.NotChanged);
    }

    [Fact]
    public void A_session_moved_back_while_its_move_may_be_on_its_way_is_brought_back_in_the_calendars_too()
    {
        var booked = ATerm.InCalendars();
        var (start, away) = (booked.Sessions[0].StartsAt, booked.Sessions[0].StartsAt.AddDays(1));
        var back = booked.Move(1, away, APair.Start, Role.Mentor).Move(1, start, APair.Start, Role.Mentor);
        var errand = Assert.IsType<Errand.Move>(back.NextErrand(APair.Start));
        Assert.Equal((1, start), (errand.Session.Number, errand.Session.StartsAt));
    }

    [Fact]
    public void A_look_back_that_cannot_be_taken_out_is_told_to_the_executive()
    {
        var pair = ATerm.InCalendars().BookLookBack(APair.Start.AddDays(170), APair.Start);
        var entry = new Entry("look back", null, [new("look back/1", APair.Start, APair.Start)]);
        var booked = pair.Booked(pair.Series[1], entry, APair.Start).ReleaseLookBack(APair.Start);
        var refused = booked.Refused(booked.NextErrand(APair.Start)!, APair.Start);
        Assert.Equal(SeriesState.Released, refused.Series[1].State);
        Assert.Contains(refused.Prompts, prompt => prompt is { Kind: PromptKind.NotChanged, To: Role.Executive });
    }

    /// <summary>The calendars ask to come back later, many times.</summary>
    private static (Pair Pair, DateTimeOffset Now) Trying(Pair pair)
    {
        var now = APair.Start;
        for (var tries = 0; tries < Many; tries++)
        {
            now = pair.Calendar.RetryAt ?? now;
            if (pair.NextErrand(now) is not { } errand)
            {
                break;
            }

            pair = pair.NotYet(errand, TimeSpan.FromSeconds(30), now);
        }

        return (pair, pair.Calendar.RetryAt ?? now);
    }
}
