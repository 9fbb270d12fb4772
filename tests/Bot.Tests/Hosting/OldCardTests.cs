using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Care;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>Cards that were sent before buttons named what they answer are still in people's chats.</summary>
public sealed class OldCardTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Fact]
    public async Task A_question_on_an_old_card_is_answered_as_it_was()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");

        await alex.PostAsync(Without("asking", alex.Press("Continue", ("answer", Script.Ask[0]))));

        Assert.Contains("What depends on it?", alex.Chat.Last);
    }

    [Fact]
    public async Task A_pause_begins_from_an_old_card()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New(), Prompts = [] });
        await alex.SaysAsync("pause");

        await alex.PostAsync(Without("pauses", alex.Press("Pause", (PauseCards.ForInput, PauseCards.TwoWeeks))));

        Assert.Equal(Stage.Paused, (await ReadAsync(pair)).Stage);
    }

    [Fact]
    public async Task What_was_written_on_a_card_of_a_question_that_was_asked_anew_stands_in_its_box()
    {
        await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var first = alex.Press("Continue", ("answer", "Something else that I only thought of now"));
        await alex.SaysAsync(Script.Ask[0]);
        await alex.SaysAsync("back");

        var answer = await alex.PostAsync(first);

        Assert.Contains("Something else that I only thought of now", answer["value"]!.ToString());
        Assert.Contains("Action.Execute", answer["value"]!.ToString());
    }

    private static JObject Without(string key, JObject press)
    {
        ((JObject)press.SelectToken("value.action.data")!).Remove(key);
        return press;
    }
}
