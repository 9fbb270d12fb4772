using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class LimitTests : SimulatorTest
{
    [Fact]
    public async Task An_eighth_message_in_a_second_is_told_when_to_come_again()
    {
        await FillAsync("a:1");

        var refusal = await RefusedAsync("a:1");

        Assert.Equal(429, (int)refusal.Response.StatusCode);
        Assert.Equal("Throttled", refusal.Body.Error.Code);
        Assert.Equal(["1"], refusal.Response.Headers["Retry-After"]);
    }

    [Fact]
    public async Task Who_waits_as_told_is_heard()
    {
        await FillAsync("a:1");
        await RefusedAsync("a:1");

        Time.Pass(TimeSpan.FromSeconds(1));

        Assert.NotNull((await SendAsync("a:1")).Id);
    }

    [Fact]
    public async Task Being_refused_uses_up_nothing()
    {
        Teams.Limits = ConnectorLimits.Teams with { Send = [RateLimit.In(1, 1)] };
        await SendAsync("a:1");
        Time.Pass(TimeSpan.FromSeconds(0.9));
        await RefusedAsync("a:1");
        Time.Pass(TimeSpan.FromSeconds(0.1));

        await SendAsync("a:1");

        Assert.Equal([201, 429, 201], Teams.Received.Select(request => request.Status));
    }

    [Fact]
    public async Task A_busy_chat_leaves_the_others_alone()
    {
        await FillAsync("a:1");

        Assert.NotNull((await SendAsync("a:2")).Id);
    }

    [Fact]
    public async Task Making_a_chat_does_not_count_as_writing_in_it()
    {
        await FillAsync("a:1");

        Assert.Equal("a:1", (await CreateAsync("1")).Id);
    }

    [Fact]
    public async Task A_tenant_is_served_fifty_times_a_second_whatever_is_asked()
    {
        for (var person = 0; person < 25; person++)
        {
            await CreateAsync($"{person}");
            await SendAsync($"a:{person}");
        }

        var refusal = await RefusedAsync("a:another");

        Assert.Equal("Throttled", refusal.Body.Error.Code);
    }

    [Fact]
    public async Task Another_tenant_has_its_own_share()
    {
        Teams.Limits = ConnectorLimits.Teams with { Tenant = [RateLimit.In(1, 1)] };
        await SendAsync("a:1");
        var elsewhere = Message("a:2");
        elsewhere.Conversation.TenantId = "22222222-0000-0000-0000-000000000002";

        Assert.NotNull((await Bot.Conversations.SendToConversationAsync(elsewhere)).Id);
    }

    [Fact]
    public async Task Without_limits_everything_is_let_through()
    {
        Teams.Limits = null;

        for (var number = 0; number < 60; number++)
            await SendAsync("a:1");

        Assert.Equal(60, Teams.Received.Count(request => request.IsDelivered));
    }

    [Fact]
    public async Task Many_at_once_get_no_more_than_one_after_the_other()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => TrySendAsync($"a:{number % 20}")));

        Assert.Equal(50, answers.Count(answered => answered));
        Assert.Empty(RateWindows.Exceeded(Teams.Received, ConnectorLimits.Teams));
    }

    private async Task<bool> TrySendAsync(string chat)
    {
        try
        {
            await SendAsync(chat);
            return true;
        }
        catch (ErrorResponseException)
        {
            return false;
        }
    }

    private async Task FillAsync(string chat)
    {
        for (var number = 0; number < 7; number++)
            await SendAsync(chat);
    }
}
