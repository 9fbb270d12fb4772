using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Bot.Tests.Hosting;

public sealed class StorageDownTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Apology = "something on my side isn't working right now";

    [Fact]
    public async Task A_message_gets_an_apology_and_is_heard_when_it_is_sent_again()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");

        host.Outgoing.StorageIsDown = true;
        await alex.SaysAsync(Script.Ask[0]);
        Assert.Contains(Apology, alex.Chat.Last);
        host.Outgoing.StorageIsDown = false;
        await alex.SaysAsync(Script.Ask[0]);

        Assert.Contains("What depends on it?", alex.Chat.Last);
        Assert.Equal(1, alex.Chat.Count(Apology));
    }

    [Fact]
    public async Task An_answer_that_could_not_be_saved_is_not_followed_by_the_next_question()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");

        host.Outgoing.Before = GoDownAt(host, "PUT Conversations");
        await alex.SaysAsync(Script.Ask[0]);
        Assert.Contains(Apology, alex.Chat.Last);
        Assert.False(alex.Chat.Shows("What depends on it?"));
        host.Outgoing.Before = _ => Task.CompletedTask;
        host.Outgoing.StorageIsDown = false;
        await alex.SaysAsync("continue");

        Assert.Contains("What do you want to understand?", alex.Chat.Last);
    }

    [Fact]
    public async Task An_ask_that_was_kept_is_not_said_to_be_lost_when_the_talk_could_not_be_kept()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        await alex.AnswersAsync(Script.Ask[..^1]);

        host.Outgoing.Before = GoDownAt(host, "PUT Conversations");
        await alex.AnswersAsync(Script.Ask[^1..]);
        host.Outgoing.Before = _ => Task.CompletedTask;
        host.Outgoing.StorageIsDown = false;

        Assert.Equal(Stage.Proposed, (await OnlyPairOfAsync(alex)).Stage);
        Assert.False(alex.Chat.Shows(Apology));
        Assert.Contains("I've kept that", alex.Chat.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_was_saved_although_storage_did_not_say_so_is_heard_once()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        await alex.SaysAsync("start a pair");
        var lost = 0;
        host.Outgoing.LosesAnswer = step => step.Name == "PUT Conversations" && lost++ == 0;

        await alex.SaysAsync(Script.Ask[0]);

        Assert.NotEqual(0, lost);
        Assert.Contains("What depends on it?", alex.Chat.Last);
        Assert.False(alex.Chat.Shows(Apology));
    }

    [Fact]
    public async Task A_welcome_that_was_saved_although_storage_did_not_say_so_is_given()
    {
        var host = await StartAsync();
        var alex = Teams.Add("Alex Wilber");
        var lost = 0;
        host.Outgoing.LosesAnswer = step =>
            step.Name.EndsWith(" Conversations", StringComparison.Ordinal)
            && step.Name != "GET Conversations"
            && lost++ == 0;

        await alex.OpensPageAsync();

        Assert.NotEqual(0, lost);
        Assert.Single(alex.Chat.Messages);
    }

    [Theory]
    [InlineData("GET Pairs")]
    [InlineData("POST wakeups/messages")]
    [InlineData("PUT Pairs")]
    public async Task A_press_gets_an_apology_changes_nothing_and_works_when_it_is_back(string lastGasp)
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToInvitationAsync(alex, megan);
        var before = await OnlyPairOfAsync(megan);
        await Wait.UntilAsync(
            () => "the invitation is marked",
            async () => (before = await OnlyPairOfAsync(megan)).Prompts[0].Delivery is DeliveryState.Sent
        );

        host.Outgoing.Before = GoDownAt(host, lastGasp);
        var answer = await megan.PressesAsync("Accept");
        Assert.Equal(200, (int?)answer["statusCode"]);
        Assert.Contains(Apology, megan.Chat.Last);
        Assert.Equal(Example.Text(before), Example.Text(await OnlyPairOfAsync(megan)));
        host.Outgoing.Before = _ => Task.CompletedTask;
        host.Outgoing.StorageIsDown = false;
        await megan.PressesAsync("Accept");

        await alex.SeesAsync("Megan said yes");
        Assert.Equal(Stage.Clarifying, (await OnlyPairOfAsync(megan)).Stage);
    }

    [Fact]
    public async Task What_was_due_meanwhile_goes_out_once_when_it_is_back()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Proposed().Invite(Example.Now));

        host.Outgoing.StorageIsDown = true;
        Clock.Skip(TimeSpan.FromSeconds(30));
        await Wait.UntilAsync(
            "the worker complains",
            () => host.Log.All.Any(line => line.Contains("Looking at a pair failed"))
        );
        host.Outgoing.StorageIsDown = false;
        Clock.Skip(TimeSpan.FromSeconds(30));

        await megan.SeesAsync("would like to learn from you");
        await host.LookedAsync();
        Assert.Equal(1, megan.Chat.Count("would like to learn from you"));
    }

    [Fact]
    public async Task A_start_without_storage_is_alive_not_ready_and_recovers_by_itself()
    {
        var host = await StartAsync(storageIsDown: true);
        var alex = Teams.Add("Alex Wilber");

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "/healthz"));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await StatusAsync(host, "/readyz"));
        await alex.SaysAsync("hello");
        Assert.Contains(Apology, alex.Chat.Last);
        host.Outgoing.StorageIsDown = false;
        Clock.Skip(TimeSpan.FromSeconds(3));

        await Wait.UntilAsync(() => "it is ready", async () => await StatusAsync(host, "/readyz") == HttpStatusCode.OK);
        await alex.SaysAsync("hello");
        Assert.Contains("Hello Alex, I'm RMBot", alex.Chat.Last);
    }

    [Fact]
    public async Task Storage_that_goes_away_later_makes_it_not_ready_until_it_is_back()
    {
        var host = await StartAsync();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "/readyz"));

        host.Outgoing.StorageIsDown = true;
        var away = await StatusAsync(host, "/readyz");
        var alive = await StatusAsync(host, "/healthz");
        host.Outgoing.StorageIsDown = false;

        Assert.Equal((HttpStatusCode.ServiceUnavailable, HttpStatusCode.OK), (away, alive));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(host, "/readyz"));
    }

    private static Func<Step, Task> GoDownAt(CoachHost host, string step) =>
        next =>
        {
            host.Outgoing.StorageIsDown |= next.Name == step;
            return Task.CompletedTask;
        };

    private async Task<HttpStatusCode> StatusAsync(CoachHost host, string path)
    {
        using var answer = await Teams.Http.GetAsync(new Uri(host.Address, path), Ct);
        return answer.StatusCode;
    }
}
