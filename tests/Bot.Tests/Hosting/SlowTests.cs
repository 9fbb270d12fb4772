using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators;
using RMBot.Simulators.Graph;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>Whatever is slow, a turn ends within its ten seconds with a sentence, and what it was about goes on.</summary>
public sealed class SlowTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Connection = "graph";

    [Fact]
    public async Task Times_that_take_long_to_find_come_as_a_message_and_can_be_booked()
    {
        await using var graph = await GraphSimulator.StartAsync(Clock);
        await using var service = await TokenService.StartAsync(Clock);
        service.AcceptsAnyone = true;
        await StartAsync(
            settings:
            [
                new("Calendar:Connection", Connection),
                new("Calendar:GraphAddress", graph.BaseUrl),
                new("OAuthUrl", service.Url),
            ]
        );
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var organiser = graph.Add(new SimulatedPerson(alex.ObjectId, alex.Name, alex.Mail));
        graph.Add(new SimulatedPerson(megan.ObjectId, megan.Name, megan.Mail));
        var id = await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New(), Prompts = [] });
        service.People.Mint = (_, _, _) => graph.Token(organiser);
        service.People.SignIn(alex.UserId, Connection);
        var slow = graph.Faults.Hold(request => request.Path.Contains("getSchedule", StringComparison.Ordinal));
        await alex.SaysAsync("sessions");

        var press = alex.PressesAsync("See times");
        await slow.Arrived;
        Clock.Skip(TimeSpan.FromSeconds(6));
        var answer = await press;

        Assert.Contains("I'm still looking at your calendars", answer.ToString());
        await alex.SeesAsync("Book these");
        var chosen = (await ReadAsync(id)).Search!.Found!.Offers[0];
        await alex.PressesAsync("Book these", (SessionCards.OfferInput, chosen.Id));
        await megan.SeesAsync("Alex has booked your sessions");
        Assert.Equal(chosen.Starts, (await ReadAsync(id)).Sessions.Select(session => session.StartsAt));
        slow.Release();
    }

    [Fact]
    public async Task When_Teams_does_not_answer_what_was_said_is_kept_and_goes_on_when_it_is_sent_again()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var silent = new Hold(step => step.Kind == StepKind.Teams);
        host.Outgoing.Before = silent.PassAsync;
        var press = alex.Press("Continue", ("answer", Script.Ask[0]));

        var first = alex.PressesAsync(press);
        await silent.Arrived;
        Clock.Skip(TimeSpan.FromSeconds(10));
        var answer = await first;
        silent.Release();

        Assert.Contains(Script.Ask[0], answer["value"]!.ToString());
        await alex.PostAsync(press);
        Assert.Equal(1, alex.Chat.Count("What depends on it?"));
        await alex.AnswersAsync(Script.Ask[1..2]);
        Assert.Contains("Where are you today?", alex.Chat.Last);
    }

    [Fact]
    public async Task When_storage_does_not_answer_the_person_hears_so_and_the_same_press_counts_when_it_is_sent_again()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var silent = new Hold(step => step is { Kind: StepKind.Storage, IsOfTurn: true });
        host.Outgoing.Before = silent.PassAsync;
        var press = alex.Press("Continue", ("answer", Script.Ask[0]));

        var first = alex.PostAsync(press);
        await silent.Arrived;
        Clock.Skip(TimeSpan.FromSeconds(8));
        await first;
        host.Outgoing.Before = _ => Task.CompletedTask;
        silent.Release();

        Assert.Contains("couldn't keep that", alex.Chat.Last);
        Assert.False(alex.Chat.Shows("What depends on it?"));
        await alex.PressesAsync(press);
        Assert.Contains("What depends on it?", alex.Chat.Last);
        Assert.Equal(1, alex.Chat.Count("What depends on it?"));
    }

    [Fact]
    public async Task When_neither_answers_the_press_itself_is_answered_with_the_apology()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var storage = new Hold(step => step is { Kind: StepKind.Storage, IsOfTurn: true });
        var teams = new Hold(step => step.Kind == StepKind.Teams);
        host.Outgoing.Before = step => Task.WhenAll(storage.PassAsync(step), teams.PassAsync(step));

        var first = alex.PostAsync(alex.Press("Continue", ("answer", Script.Ask[0])));
        await storage.Arrived;
        Clock.Skip(TimeSpan.FromSeconds(8));
        await teams.Arrived;
        Clock.Skip(TimeSpan.FromSeconds(2));
        var answer = await first;
        storage.Release();
        teams.Release();

        Assert.Contains("couldn't keep that", (string?)answer["value"]);
    }

    [Fact]
    public async Task A_prompt_that_Teams_does_not_answer_is_tried_again_after_fifteen_seconds_and_a_pause()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.AsksAsync();
        var silent = new Hold(step => step is { Kind: StepKind.Teams, IsOfTurn: false });
        host.Outgoing.Before = silent.PassAsync;
        await alex.PressesAsync("Send to Megan");
        await silent.Arrived;

        await Wait.UntilAsync(
            () => "the invitation waits for its next try",
            async () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(1));
                return (await OnlyPairOfAsync(alex)).Prompts[0].Delivery is DeliveryState.Waiting { Tries: 1 };
            }
        );
        host.Outgoing.Before = _ => Task.CompletedTask;
        silent.Release();
        Clock.Skip(TimeSpan.FromMinutes(1));
        await host.LookedAsync();
        await megan.SeesAsync("would like to learn from you");
    }

    [Fact]
    public async Task Organisers_who_cannot_be_written_to_in_time_leave_the_words_with_their_author()
    {
        var lynne = Teams.Add("Lynne Robbins");
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Organisers", lynne.ObjectId));
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await lynne.OpensPageAsync();
        await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New(), Prompts = [] });
        await alex.SaysAsync("concern");
        var silent = new Hold(step => step.Kind == StepKind.Teams);
        host.Outgoing.Before = silent.PassAsync;

        var press = alex.PressesAsync("Send in private", (ConcernCards.WordsInput, "Something was passed on"));
        await silent.Arrived;
        Clock.Skip(TimeSpan.FromSeconds(5));
        var answer = await press;
        host.Outgoing.Before = _ => Task.CompletedTask;
        silent.Release();

        Assert.Contains("I couldn't reach them just now", answer.ToString());
        await alex.PressesAsync("Send in private", (ConcernCards.WordsInput, "Something was passed on"));
        await lynne.SeesAsync("Alex Wilber has a concern");
    }
}
