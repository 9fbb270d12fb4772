using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Hosting;

public sealed class PressTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Card = "application/vnd.microsoft.card.adaptive";

    [Fact]
    public async Task A_press_is_answered_with_the_card_that_takes_the_place_of_the_pressed_one()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");

        var answer = await alex.PressesAsync("Continue", ("answer", Script.Ask[0]));

        Assert.Equal((200, Card), ((int?)answer["statusCode"], (string?)answer["type"]));
        Assert.Contains(Script.Ask[0], answer["value"]!.ToString());
        Assert.DoesNotContain("Action.Execute", answer["value"]!.ToString());
        await alex.SeesAsync("What depends on it?");
    }

    [Fact]
    public async Task A_client_that_submits_sees_the_pressed_card_updated()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var pressed = alex.Chat.ButtonsOf("Continue").Id;

        await alex.SubmitsAsync("Continue", ("answer", Script.Ask[0]));

        var updated = alex.Chat.Messages.Single(message => message.Id == pressed);
        Assert.Contains(Script.Ask[0], updated.Text);
        Assert.Null(updated.Button("Continue"));
        await alex.SeesAsync("What depends on it?");
    }

    [Fact]
    public async Task A_press_about_a_pair_that_arrives_twice_changes_nothing_twice()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToInvitationAsync(alex, megan);
        var accept = megan.Press("Accept");

        await megan.PressesAsync(accept);
        await alex.SeesAsync("Megan said yes");
        await DeliveredAsync((await OnlyPairOfAsync(megan)).Id);
        var accepted = await OnlyPairOfAsync(megan);
        var again = await megan.PressesAsync(accept);

        Assert.Equal((200, Card), ((int?)again["statusCode"], (string?)again["type"]));
        Assert.Equal(Example.Text(accepted), Example.Text(await OnlyPairOfAsync(megan)));
        Clock.Skip(TimeSpan.FromSeconds(20));
        await host.LookedAsync();
        Assert.Equal(1, alex.Chat.Count("Megan said yes"));
    }

    [Fact]
    public async Task An_answer_that_arrives_twice_answers_one_question()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var press = alex.Press("Continue", ("answer", Script.Ask[0]));

        await alex.PressesAsync(press);
        await alex.PressesAsync(press);
        await alex.AnswersAsync(Script.Ask[1..]);

        Assert.Contains("Ready to send to Megan", alex.Chat.Last);
        Assert.Equal(Script.Ask[1], (await OnlyPairOfAsync(alex)).Asked.Decision);
    }

    [Fact]
    public async Task A_message_that_Teams_sends_again_answers_one_question()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var message = alex.Message(Script.Ask[0]);

        await alex.PostAsync(message);
        await alex.PostAsync(message);

        Assert.Contains("What depends on it?", alex.Chat.Last);
        Assert.False(alex.Chat.Shows("Where are you today?"));
    }

    [Fact]
    public async Task A_question_that_Teams_did_not_take_is_shown_when_asked_for_and_the_answer_before_it_is_kept()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        alex.Chat.Refusals.Enqueue(new ScriptedAnswer(503, ""));

        var answer = await alex.PressesAsync("Continue", ("answer", Script.Ask[0]));

        Assert.Contains(Script.Ask[0], answer["value"]!.ToString());
        Assert.Contains("say *continue*", alex.Chat.Last);
        Assert.False(alex.Chat.Shows("couldn't keep that"));
        await alex.SaysAsync("continue");
        Assert.Contains("What depends on it?", alex.Chat.Last);
    }

    [Fact]
    public async Task Two_different_messages_at_once_are_both_heard_one_after_the_other()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var meeting = new Meeting(2, step => step.Name == "PUT Conversations");
        host.Outgoing.Before = meeting.ArriveAsync;

        await Task.WhenAll(alex.SaysAsync(Script.Ask[0]), alex.SaysAsync(Script.Ask[1]));

        Assert.True(meeting.WasHeld);
        Assert.Contains("Where are you today?", alex.Chat.Last);
        Assert.Equal(1, alex.Chat.Count("What depends on it?"));
        var kept = await KeptTalkAsync();
        Assert.Contains(Script.Ask[0], kept);
        Assert.Contains(Script.Ask[1], kept);
    }

    [Fact]
    public async Task Two_who_confirm_at_the_same_moment_both_have_confirmed()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var draft = Example.EveryStage().First(pair => pair.Draft is { Terms.AreSettled: true }) with { Prompts = [] };
        var pair = await KnownAsync(alex, megan, draft);
        foreach (var person in new[] { alex, megan })
        {
            await person.SaysAsync("charter");
            await person.PressesAsync("Confirm");
        }

        var meeting = new Meeting(2, step => step.Name is "PUT Pairs" or "POST $batch");
        host.Outgoing.Before = meeting.ArriveAsync;
        await Task.WhenAll(alex.PressesAsync("Confirm"), megan.PressesAsync("Confirm"));

        Assert.True(meeting.WasHeld);
        Assert.Equal(Stage.Active, (await ReadAsync(pair)).Stage);
        await alex.SeesAsync("Version 1, agreed on");
        await megan.SeesAsync("Version 1, agreed on");
    }

    [Fact]
    public async Task A_card_pressed_by_somebody_it_was_not_shown_to_changes_nothing()
    {
        await StartAsync();
        var (alex, megan, mallory) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Mallory Other"));
        await Walk.ToInvitationAsync(alex, megan);
        await mallory.OpensPageAsync();
        var before = Example.Text(await OnlyPairOfAsync(megan));
        var accept = megan.Press("Accept");
        accept["from"] = new JObject { ["id"] = mallory.UserId, ["aadObjectId"] = mallory.ObjectId };
        accept["conversation"]!["id"] = mallory.Chat.Id;

        var answer = await mallory.PostAsync(accept);

        Assert.DoesNotContain(Script.WhyYou, answer.ToString());
        Assert.Equal(before, Example.Text(await OnlyPairOfAsync(megan)));
    }

    private async Task<string> KeptTalkAsync()
    {
        var rows = new List<string>();
        await foreach (var row in Tables.Conversations.QueryAsync<Azure.Data.Tables.TableEntity>(cancellationToken: Ct))
        {
            rows.Add(row.GetString("Json"));
        }

        return string.Join('\n', rows);
    }
}
