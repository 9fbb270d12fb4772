using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class UnansweredTests : SimulatorTest
{
    [Fact]
    public async Task A_lost_answer_fails_at_the_bot_although_the_person_has_the_message()
    {
        Teams.Rule = _ => Refusal.Lost;

        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync("a:1"));

        var recorded = Assert.Single(Teams.Received);
        Assert.Equal((0, true, true), (recorded.Status, recorded.IsAnswerLost, recorded.IsDelivered));
    }

    [Fact]
    public async Task A_lost_answer_counts_against_the_limits()
    {
        Teams.Limits = ConnectorLimits.Teams with { Send = [RateLimit.In(1, 1)] };
        Teams.Rule = _ => Refusal.Lost;
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync("a:1"));

        var error = await RefusedAsync("a:1");

        Assert.Equal("Throttled", error.Body.Error.Code);
    }

    [Fact]
    public async Task A_connection_that_breaks_before_delivery_delivers_nothing()
    {
        Teams.Rule = _ => Refusal.NoAnswer;

        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync("a:1"));

        var recorded = Assert.Single(Teams.Received);
        Assert.Equal((0, false), (recorded.Status, recorded.IsDelivered));
    }

    [Fact]
    public async Task Silence_lasts_as_long_as_it_was_set_and_delivers_nothing()
    {
        Teams.Rule = _ => Refusal.Silence(TimeSpan.FromMinutes(2));
        var sending = SendAsync("a:1");

        Assert.Equal(TimeSpan.FromMinutes(2), await Time.ReleaseAsync());

        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        Assert.False(Assert.Single(Teams.Received).IsDelivered);
    }

    [Fact]
    public async Task A_slow_answer_comes_after_the_message_is_there()
    {
        Teams.Latency = Latency.Fixed(TimeSpan.FromSeconds(9));
        var sending = SendAsync("a:1");

        var wait = await Time.ReleaseAsync();
        var recorded = Assert.Single(Teams.Received);
        await sending;

        Assert.Equal(TimeSpan.FromSeconds(9), wait);
        Assert.True(recorded.IsDelivered);
    }
}
