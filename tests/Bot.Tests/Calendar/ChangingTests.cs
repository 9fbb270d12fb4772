using System.Text;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>What the two change in the chat is changed in both calendars; what they change in Outlook is noticed.</summary>
public sealed class ChangingTests : CalendarTest
{
    [Fact]
    public async Task A_session_moved_in_the_chat_moves_in_both_calendars_and_stays_the_meeting_it_is()
    {
        var booked = await BookedAsync();
        var to = First.AddDays(15).AddHours(2);

        var pair = await RunAsync(booked.Move(2, to, Now));

        Assert.Contains(to, StartsIn(Alex));
        Assert.Equal(6, ItemsOf(Patti).Count);
        Assert.Equal(to, pair.Sessions[1].InCalendarAt);
        Assert.Empty(Graph.Violations);
    }

    [Fact]
    public async Task A_move_past_the_next_session_is_refused_by_Outlook_and_told_to_the_executive()
    {
        var booked = await BookedAsync();

        var pair = await RunAsync(booked.Move(2, First.AddDays(29), Now));

        Assert.Contains(pair.Prompts, prompt => prompt.Kind == PromptKind.NotChanged);
        Assert.Equal(Tuesdays(), StartsIn(Patti));
    }

    [Fact]
    public async Task A_session_cancelled_in_the_chat_leaves_both_calendars_and_the_others_stay()
    {
        var booked = await BookedAsync();

        var pair = await RunAsync(booked.Cancel(3, Now));

        Assert.Equal(Tuesdays().RemoveAt(2), StartsIn(Patti));
        Assert.Equal(Tuesdays().RemoveAt(2), StartsIn(Alex));
        Assert.Null(pair.Sessions[2].Entry);
    }

    [Fact]
    public async Task Cancelling_what_is_gone_already_is_done()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Patti).Delete(booked.Sessions[2].Entry!);

        var answer = await Calendar.CancelAsync(booked, booked.Sessions[2].Entry!, Ct);

        Assert.IsType<CalendarAnswer<Nothing>.Done>(answer);
    }

    [Fact]
    public async Task A_session_whose_id_became_another_is_still_moved_and_cancelled()
    {
        var booked = await BookedAsync();
        var lost = booked with
        {
            Sessions = [.. booked.Sessions.Select(session => session with { Entry = GoneId(booked, session.Number) })],
        };

        var moved = await RunAsync(lost.Move(2, First.AddDays(15), Now));
        await RunAsync(moved.Cancel(4, Now));

        Assert.Contains(First.AddDays(15), StartsIn(Alex));
        Assert.Equal(5, ItemsOf(Alex).Count);
    }

    [Fact]
    public async Task A_session_moved_in_Outlook_has_moved()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Patti).Move(booked.Sessions[1].Entry!, First.AddDays(16));

        var pair = await LookAsync(booked);

        Assert.Equal((First.AddDays(16), 1), (pair.Sessions[1].StartsAt, pair.Sessions[1].Moved));
        Assert.Null(pair.NextErrand(Now));
    }

    [Fact]
    public async Task A_session_taken_out_in_Outlook_is_cancelled()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Patti).Delete(booked.Sessions[1].Entry!);

        var pair = await LookAsync(booked);

        Assert.Equal(
            [2],
            pair.Sessions.Where(session => session.State == SessionState.Cancelled).Select(session => session.Number)
        );
    }

    [Fact]
    public async Task A_session_the_mentor_declines_in_Outlook_is_declined()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Alex).Decline(ItemsOf(Alex)[1].Id);

        var pair = await LookAsync(booked);

        Assert.Equal([2], pair.Sessions.Where(session => session.IsDeclined).Select(session => session.Number));
    }

    [Fact]
    public async Task A_whole_series_taken_out_in_Outlook_is_cancelled()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Patti).Delete(booked.Series[0].Entry!);

        var pair = await LookAsync(booked);

        Assert.All(pair.Sessions, session => Assert.Equal(SessionState.Cancelled, session.State));
    }

    [Fact]
    public async Task A_whole_series_moved_in_Outlook_has_moved()
    {
        var booked = await BookedAsync();
        Graph.Outlook(Patti).Move(booked.Series[0].Entry!, First.AddHours(3));

        var pair = await LookAsync(booked);

        Assert.Equal(Tuesdays().Select(start => start.AddHours(3)), Planned(pair));
    }

    [Fact]
    public async Task Nothing_changed_is_seen_in_one_request_and_changes_nothing()
    {
        var booked = await BookedAsync();
        var before = Graph.Requests.Count;

        var pair = await LookAsync(booked);

        Assert.Equal(booked.Sessions, pair.Sessions);
        Assert.Equal(1, Graph.Requests.Count - before);
    }

    [Fact]
    public async Task A_series_of_more_than_one_page_is_seen_whole()
    {
        var booked = await BookedAsync(Tuesdays(110));

        var pair = await LookAsync(booked);

        Assert.Equal(Tuesdays(110), Planned(pair));
        Assert.Contains(Graph.Requests, request => request.Query.ContainsKey("$skip"));
    }

    [Fact]
    public async Task Other_times_for_a_session_are_free_for_both_and_between_its_neighbours()
    {
        var booked = await BookedAsync();

        var times = await Calendar.OtherTimesAsync(booked, booked.Sessions[2], Now, Ct);

        Assert.NotEmpty(times);
        Assert.All(times, time => Assert.InRange(time, First.AddDays(15).AddHours(-9), First.AddDays(41).AddHours(15)));
        Assert.All(
            times,
            time => Assert.DoesNotContain(ItemsOf(Alex), item => item.Start < time.AddMinutes(45) && item.End > time)
        );
    }

    /// <summary>Of a day on which the series has nothing.</summary>
    private static string GoneId(Pair pair, int session)
    {
        var entry = pair.Sessions[session - 1].Entry!;
        var id = entry[..68];
        var text = Encoding.UTF8.GetString(
            Convert.FromBase64String(entry[id.Length..].Replace('-', '+').Replace('_', '/'))
        );
        var gone = text[..^10] + "2026-03-1" + session;
        return id + Convert.ToBase64String(Encoding.UTF8.GetBytes(gone)).Replace('+', '-').Replace('/', '_');
    }
}
