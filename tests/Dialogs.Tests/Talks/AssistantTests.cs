using System.Text.Json;
using Newtonsoft.Json.Linq;
using RMBot.Assistants;
using RMBot.Calendars;
using RMBot.Help;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Tests.Cards;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Talks;

/// <summary>An assistant moves times for the executive, and is told nothing else.</summary>
public sealed class AssistantTests
{
    private const string Mail = "lynne.robbins@example.com";
    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;
    private readonly Chat assistant;

    public AssistantTests()
    {
        executive = office.Add("Alex Wilber");
        mentor = office.Add("Megan Bowen");
        assistant = office.Add("Lynne Robbins", timeZone: "America/New_York");
    }

    public static TheoryData<string> EveryVerbOfThePair =>
        new(GalleryCards.Verbs.Where(verb => !AssistingCards.Is(verb)));

    public static TheoryData<Command> EveryCommandButSessions =>
        new(Enum.GetValues<Command>().Where(command => command != Command.Sessions));

    private Pair Pair => office.Pairs.All.First();

    [Fact]
    public async Task Named_by_their_address_an_assistant_sees_first_names_and_times_by_the_executives_clock()
    {
        await NamedAsync();
        executive.Sees("Lynne may move your session times");
        await assistant.SaysAsync("sessions");
        assistant.SeesLast("Alex and Megan: sessions");
        assistant.SeesLast("Tuesday 10 March, 10:00");
        assistant.SeesLast("Times are by Alex's clock");
        assistant.NeverSees("Bowen");
    }

    [Fact]
    public async Task A_session_the_assistant_moves_is_moved_for_all_and_the_mentor_hears_of_it()
    {
        await NamedAsync();
        await MovesAsync("2026-03-12", "15:30");
        assistant.Sees("Thursday 12 March, 15:30");
        mentor.SeesLast("Alex moved a session");
        mentor.SeesLast("Now: Thursday 12 March, 15:30");
        Assert.Contains("move 1", office.Calendar.Done);
    }

    [Fact]
    public async Task A_session_the_assistant_cancels_is_off()
    {
        await NamedAsync();
        await assistant.SaysAsync("sessions");
        await assistant.PressesAsync("Cancel the next one");
        Assert.Equal(SessionState.Cancelled, Pair.Sessions[0].State);
        mentor.SeesLast("Alex called off a session");
    }

    [Fact]
    public async Task A_time_that_cannot_be_is_asked_again()
    {
        await NamedAsync();
        await MovesAsync("2026-04-07", "10:30");
        assistant.Sees("another session at that time");
        Assert.Equal(0, Pair.Sessions[0].Moved);
    }

    [Fact]
    public async Task The_mentor_sees_that_an_assistant_may_move_times()
    {
        await NamedAsync();
        await mentor.SaysAsync("sessions");
        mentor.SeesLast("An assistant of Alex may move these times");
    }

    [Fact]
    public async Task A_mentor_cannot_name_an_assistant()
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("assistant");
        await mentor.PressesForeignAsync(executive.Remembered["Name them"], (AssistantCards.MailInput, Mail));
        Assert.Null(Pair.Assistant);
        mentor.SeesLast("No assistant here");
    }

    [Theory]
    [InlineData("nobody@example.com", "I don't know anybody with that address yet")]
    [InlineData("megan.bowen@example.com", "That is one of you two")]
    [InlineData("", "A work e-mail address, please")]
    public async Task Somebody_who_cannot_be_it_is_not_named(string mail, string says)
    {
        await Walks.ActiveAsync(executive, mentor);
        await executive.SaysAsync("assistant");
        await executive.PressesAsync("Name them", (AssistantCards.MailInput, mail));
        executive.Sees(says);
        Assert.Null(Pair.Assistant);
    }

    [Fact]
    public async Task Removed_they_see_and_move_nothing_any_more()
    {
        await NamedAsync();
        await assistant.SaysAsync("sessions");
        await executive.PressesAsync("Remove them");
        await assistant.PressesAsync("Cancel the next one");
        assistant.Sees("That card belongs to somebody else's conversation");
        Assert.Equal(SessionState.Planned, Pair.Sessions[0].State);
        await assistant.SaysAsync("sessions");
        assistant.SeesLast("You're not in a pair yet");
    }

    [Fact]
    public async Task The_coach_writes_to_an_assistant_of_its_own_accord_never()
    {
        await NamedAsync();
        await office.PassAsync(TimeSpan.FromDays(200));
        Assert.Empty(assistant.ReceivedAt);
    }

    [Fact]
    public async Task An_assistant_who_is_in_a_pair_of_their_own_sees_both()
    {
        await NamedAsync();
        await assistant.AsksAsync();
        await assistant.SaysAsync("sessions");
        assistant.Sees("Alex and Megan: sessions");
        assistant.SeesLast("Ready to send to Megan Bowen");
    }

    [Theory]
    [MemberData(nameof(EveryCommandButSessions))]
    public async Task Whatever_an_assistant_says_they_hear_nothing_of_the_two(Command command)
    {
        await NamedAsync();
        var before = JsonSerializer.Serialize(Pair);
        await assistant.SaysAsync(new CommandTexts(Cultures.Of("en-US")).Spellings(command)[0]);
        Assert.Equal(before, JsonSerializer.Serialize(Pair));
        Assert.All(new[] { "Alex", "Megan", "leave the basket", "Version 1" }, assistant.NeverSees);
    }

    [Theory]
    [MemberData(nameof(EveryVerbOfThePair))]
    public async Task Whatever_an_assistant_presses_of_the_two_changes_nothing_and_shows_nothing(string verb)
    {
        await NamedAsync();
        await office.PassAsync(TimeSpan.FromDays(3.1));
        await executive.PressesAsync("Pass it on", (SessionCards.QuestionInput, "question-token"));
        await office.PassAsync(TimeSpan.FromDays(4.2));
        await executive.PressesVerbAsync(
            SessionCards.SendCheck,
            (SessionCards.NextInput, "line-token"),
            (SessionCards.ShareInput, "true")
        );
        var before = JsonSerializer.Serialize(Pair);
        await assistant.PressesForeignAsync((0, ButtonOf(verb)), (Status.StatusCards.PairInput, Pair.Id.Value));
        Assert.Equal(before, JsonSerializer.Serialize(Pair));
        string[] secrets =
        [
            "-token",
            "leave the basket",
            "run the pricing review",
            "decision of that size",
            "Version 1",
        ];
        Assert.All(secrets, assistant.NeverSees);
        assistant.NeverSees("Megan");
    }

    private JObject ButtonOf(string verb) =>
        new()
        {
            ["verb"] = verb,
            ["data"] = new JObject
            {
                ["verb"] = verb,
                ["pair"] = Pair.Id.Value,
                ["session"] = "1",
            },
        };

    private async Task NamedAsync()
    {
        await Walks.ActiveAsync(executive, mentor);
        await office.PassAsync(TimeSpan.FromHours(1));
        await executive.SaysAsync("assistant");
        await executive.PressesAsync("Name them", (AssistantCards.MailInput, Mail));
    }

    private async Task MovesAsync(string day, string time)
    {
        await assistant.SaysAsync("sessions");
        await assistant.PressesAsync("Move the next one");
        await assistant.PressesAsync("Move it", (ArrangingCards.DayInput, day), (ArrangingCards.TimeOfDayInput, time));
    }
}
