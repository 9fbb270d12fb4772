using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class RateWindowsTests
{
    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "5")]
    [InlineData(2, "0 0.999")]
    [InlineData(1, "0 1")]
    [InlineData(4, "0 0.6 1.2 1.3 1.5 2.4")]
    [InlineData(4, "2.4 1.5 0 1.3 0.6 1.2")]
    [InlineData(4, "7 7 7 7 9")]
    public void The_fullest_second_is_found_wherever_it_lies(int most, string times) =>
        Assert.Equal(
            most,
            RateWindows.Most(
                times
                    .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(time => Sent.Start + TimeSpan.FromSeconds(double.Parse(time))),
                TimeSpan.FromSeconds(1)
            )
        );

    [Fact]
    public void A_record_that_just_keeps_every_limit_shows_nothing() =>
        Assert.Empty(RateWindows.Exceeded(Legal(), ConnectorLimits.Teams));

    [Fact]
    public void One_message_too_many_is_named_with_its_chat_and_window()
    {
        var excess = Sent.At(TimeSpan.FromSeconds(0.5), chat: "a:quiet");

        var exceeded = RateWindows.Exceeded(Legal().Append(excess), ConnectorLimits.Teams);

        Assert.Equal(
            [new ExceededWindow(new LimitScope(LimitKind.Send, "a:quiet"), TimeSpan.FromSeconds(1), 8, 7)],
            exceeded
        );
    }

    [Fact]
    public void A_tenant_with_too_much_is_named_though_every_chat_keeps_its_limits()
    {
        var busy = Enumerable.Range(0, 51).Select(chat => Sent.At(TimeSpan.Zero, chat: $"a:{chat}"));

        var exceeded = RateWindows.Exceeded(busy, ConnectorLimits.Teams);

        Assert.Equal(
            [new ExceededWindow(new LimitScope(LimitKind.Tenant, "t"), TimeSpan.FromSeconds(1), 51, 50)],
            exceeded
        );
    }

    [Fact]
    public void What_was_refused_does_not_count()
    {
        var refused = Sent.At(TimeSpan.FromSeconds(0.5), chat: "a:quiet") with { Status = 429 };

        Assert.Empty(RateWindows.Exceeded(Legal().Append(refused), ConnectorLimits.Teams));
    }

    // Seven messages at once in each of five chats, and in all but one an eighth a second later.
    private static IEnumerable<ConnectorRequest> Legal() =>
        from chat in (string[])["a:1", "a:2", "a:3", "a:4", "a:quiet"]
        from number in Enumerable.Range(0, chat == "a:quiet" ? 7 : 8)
        select Sent.At(TimeSpan.FromSeconds(number == 7 ? 1 : 0), chat: chat);
}
