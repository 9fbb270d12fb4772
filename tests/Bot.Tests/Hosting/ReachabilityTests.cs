using RMBot.Aims;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Hosting;

public sealed class ReachabilityTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Invitation = "would like to learn from you";

    public static TheoryData<int, string, string> Refusals =>
        new()
        {
            { 403, """{"error":{"code":"InvalidBotApiHost"}}""", "InvalidBotApiHost" },
            { 403, """{"error":{"code":"NotEnoughPermissions"}}""", "NotEnoughPermissions" },
            { 400, """{"error":{"code":"BadArgument"}}""", "BadArgument" },
            { 413, """{"error":{"code":"MessageSizeTooBig"}}""", "MessageSizeTooBig" },
            { 500, "<html>", "HTTP 500" },
        };

    public static TheoryData<int, string, WhyNotReached> Absences =>
        new()
        {
            { 403, """{"error":{"code":"ConversationBlockedByUser"}}""", WhyNotReached.BlockedTheApp },
            {
                403,
                """{"errorCode":209,"message":"{ \"subCode\":\"MessageWritesBlocked\", \"details\":\"blocked\" }"}""",
                WhyNotReached.BlockedTheApp
            },
            { 403, """{"error":{"code":"BotDisabledByAdmin"}}""", WhyNotReached.DisabledByAdmin },
            { 403, """{"error":{"code":"BotNotInConversationRoster"}}""", WhyNotReached.NotInstalled },
            { 403, """{"error":{"code":"ForbiddenOperationException"}}""", WhyNotReached.NotInstalled },
        };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_ends_the_prompt_with_its_reason(int status, string body, string reason)
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        megan.Chat.Refusals.Enqueue(new ScriptedAnswer(status, body));

        await alex.PressesAsync("Send to Megan");

        Assert.Equal(reason, (await EndsAsync<DeliveryState.Failed>(pair)).Reason);
        Assert.False(megan.Chat.Shows(Invitation));
        Assert.True((await PersonAsync(megan)).CanBeReached);
    }

    [Theory]
    [MemberData(nameof(Absences))]
    public async Task What_somebody_who_is_away_is_owed_is_kept_and_sent_when_they_give_a_sign_of_life(
        int status,
        string body,
        WhyNotReached why
    )
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        megan.Chat.Refusals.Enqueue(new ScriptedAnswer(status, body));
        await alex.PressesAsync("Send to Megan");
        Assert.Equal(why, (await EndsAsync<DeliveryState.Suspended>(pair)).Why);
        Assert.False((await PersonAsync(megan)).CanBeReached);
        await alex.SeesAsync("I can't reach Megan");

        await megan.SaysAsync("thanks");

        await Wait.UntilAsync("the invitation is sent", () => megan.Chat.Messages.Any(IsInvitation));
        Assert.True((await PersonAsync(megan)).CanBeReached);
        await EndsAsync<DeliveryState.Sent>(pair);
    }

    [Fact]
    public async Task Somebody_whose_chat_is_gone_gets_a_new_one()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        var old = megan.Chat;
        old.Refusals.Enqueue(new ScriptedAnswer(404, """{"error":{"code":"ConversationNotFound"}}"""));

        await alex.PressesAsync("Send to Megan");

        await EndsAsync<DeliveryState.Sent>(pair);
        Assert.NotEqual(old, megan.Chat);
        Assert.True(megan.Chat.Shows(Invitation));
        Assert.Equal(megan.Chat.Id, (await People.FindAsync(new PersonId(megan.ObjectId), Ct))!.Address.ConversationId);
    }

    [Fact]
    public async Task Somebody_whose_new_chat_is_gone_too_is_away()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        Teams.LosesEveryChatOf(megan);

        await alex.PressesAsync("Send to Megan");

        Assert.Equal(WhyNotReached.ChatIsGone, (await EndsAsync<DeliveryState.Suspended>(pair)).Why);
    }

    [Fact]
    public async Task Somebody_who_blocked_the_coach_and_writes_again_can_be_reached_again()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        megan.Chat.Refusals.Enqueue(new ScriptedAnswer(403, """{"error":{"code":"ConversationBlockedByUser"}}"""));
        await alex.PressesAsync("Send to Megan");
        await EndsAsync<DeliveryState.Suspended>(pair);

        await megan.SaysAsync("hello");

        Assert.True((await PersonAsync(megan)).CanBeReached);
        Assert.True(megan.Chat.Shows(Invitation));
    }

    [Fact]
    public async Task Somebody_who_removed_the_app_gets_no_prompts_until_they_add_it_again()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");

        await megan.RemovesAppAsync();
        await alex.PressesAsync("Send to Megan");
        Assert.Equal(WhyNotReached.RemovedTheApp, (await EndsAsync<DeliveryState.Suspended>(pair)).Why);
        Assert.False(megan.Chat.Shows(Invitation));
        await megan.OpensPageAsync();

        Assert.True((await PersonAsync(megan)).CanBeReached);
        await megan.SeesAsync(Invitation);
    }

    [Fact]
    public async Task What_is_throttled_goes_out_once_after_the_time_Teams_asked_for()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        megan.Chat.Refusals.Enqueue(
            new ScriptedAnswer(429, """{"error":{"code":"Throttled"}}""")
            {
                Headers = new Dictionary<string, string> { ["Retry-After"] = "1800" },
            }
        );

        await alex.PressesAsync("Send to Megan");
        await Wait.UntilAsync(
            () => "the refusal is kept",
            async () => (await ReadAsync(pair)).Prompts[0].Delivery is DeliveryState.Waiting { Tries: 1 }
        );
        Clock.Skip(TimeSpan.FromMinutes(20));
        await host.LookedAsync();
        Assert.False(megan.Chat.Shows(Invitation));
        Clock.Skip(TimeSpan.FromMinutes(20));

        await megan.SeesAsync(Invitation);
        await host.LookedAsync();
        Assert.Equal(1, megan.Chat.Count(Invitation));
        Assert.True((await PersonAsync(megan)).CanBeReached);
    }

    [Fact]
    public async Task One_whose_chat_Teams_wants_left_alone_keeps_nothing_from_the_other()
    {
        await StartAsync();
        var (alex, megan, lee) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Lee Gu"));
        var told = Example.EveryStage().First(pair => pair is { Draft: null, Aims: not null }) with { Prompts = [] };
        var first = await KnownAsync(alex, megan, told.Share(Example.Now) with { Id = PairId.New() });
        alex.Chat.Refusals.Enqueue(
            new ScriptedAnswer(429, """{"error":{"code":"Throttled"}}""")
            {
                Headers = new Dictionary<string, string> { ["Retry-After"] = "1800" },
            }
        );
        Clock.Skip(TimeSpan.FromSeconds(20));
        await Wait.UntilAsync(
            () => "the refusal is kept",
            async () =>
                (await ReadAsync(first)).Prompts.Any(prompt => prompt.Delivery is DeliveryState.Waiting { Tries: 1 })
        );

        await KnownAsync(alex, lee, told.Share(Example.Now) with { Id = PairId.New() });
        Clock.Skip(TimeSpan.FromSeconds(20));

        await lee.SeesAsync("Your charter with");
        Assert.False(alex.Chat.Shows("Your charter with"));
    }

    [Theory]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task What_Teams_could_not_take_for_a_while_goes_out_later(int status)
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        megan.Chat.Refusals.Enqueue(new ScriptedAnswer(status, ""));

        await alex.PressesAsync("Send to Megan");
        await Wait.UntilAsync(
            () => "the refusal is kept",
            async () => (await ReadAsync(pair)).Prompts[0].Delivery is DeliveryState.Waiting { Tries: 1 }
        );
        Clock.Skip(TimeSpan.FromMinutes(2));

        await megan.SeesAsync(Invitation);
    }

    [Fact]
    public async Task What_Teams_never_takes_is_given_up_with_its_reason()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        await alex.SaysAsync("status");
        for (var time = 0; time < 10; time++)
        {
            megan.Chat.Refusals.Enqueue(new ScriptedAnswer(503, """{"error":{"code":"ServiceError"}}"""));
        }

        await alex.PressesAsync("Send to Megan");
        for (var time = 0; time < Outbox.MostTries; time++)
        {
            Clock.Skip(TimeSpan.FromHours(24));
            await host.LookedAsync();
        }

        Assert.Equal("ServiceError", (await EndsAsync<DeliveryState.Failed>(pair)).Reason);
        Assert.Equal(10 - Outbox.MostTries, megan.Chat.Refusals.Count);
    }

    [Fact]
    public async Task One_that_Teams_does_not_answer_holds_up_nobody_else()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var (adele, lee) = (Teams.Add("Adele Vance"), Teams.Add("Lee Gu"));
        await KnownAsync(alex, megan, Example.Proposed());
        await KnownAsync(adele, lee, Example.Proposed());
        await alex.SaysAsync("status");
        await adele.SaysAsync("status");
        var silence = new TaskCompletionSource();
        var isFirst = true;
        host.Outgoing.Before = async step =>
        {
            if (step is { Kind: StepKind.Teams } && isFirst)
            {
                isFirst = false;
                await silence.Task;
            }
        };

        await alex.PressesAsync("Send to Megan");
        await Wait.UntilAsync("the first is on its way", () => !isFirst);
        await adele.PressesAsync("Send to Lee");

        await lee.SeesAsync(Invitation);
        silence.SetResult();
        await megan.SeesAsync(Invitation);
    }

    private async Task<T> EndsAsync<T>(PairId pair)
        where T : DeliveryState
    {
        T? end = null;
        await Wait.UntilAsync(
            () => $"the prompt is {typeof(T).Name}",
            async () => (end = (await ReadAsync(pair)).Prompts[0].Delivery as T) is not null
        );
        return end!;
    }

    private static bool IsInvitation(ChatMessage message) =>
        message.Text.Contains(Invitation, StringComparison.Ordinal);

    private async Task<Person> PersonAsync(TeamsPerson person) =>
        (await People.FindAsync(new PersonId(person.ObjectId), Ct))!.Person;
}
