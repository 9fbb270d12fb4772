using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class ThrottleTests
{
    /// <summary>Each pace keeps the row's shorter windows, so that only the row itself can refuse.</summary>
    public static TheoryData<ConnectorCall, double, int, double> Rows =>
        new()
        {
            { ConnectorCall.Send, 0, 7, 1 },
            { ConnectorCall.Send, 0.2, 8, 2 },
            { ConnectorCall.Send, 0.4, 60, 30 },
            { ConnectorCall.Send, 1, 1800, 3600 },
            { ConnectorCall.Update, 0, 7, 1 },
            { ConnectorCall.Delete, 0, 7, 1 },
            { ConnectorCall.CreateConversation, 0, 7, 1 },
            { ConnectorCall.CreateConversation, 0.2, 8, 2 },
            { ConnectorCall.CreateConversation, 0.4, 60, 30 },
            { ConnectorCall.CreateConversation, 1, 1800, 3600 },
            { ConnectorCall.Members, 0, 14, 1 },
            { ConnectorCall.Members, 0.1, 16, 2 },
            { ConnectorCall.Members, 0.2, 120, 30 },
            { ConnectorCall.Members, 0.5, 3600, 3600 },
            { ConnectorCall.Conversations, 0, 14, 1 },
            { ConnectorCall.Conversations, 0.1, 16, 2 },
            { ConnectorCall.Conversations, 0.2, 120, 30 },
            { ConnectorCall.Conversations, 0.5, 3600, 3600 },
        };

    [Theory, MemberData(nameof(Rows))]
    public void A_thread_gets_as_much_as_is_published_and_then_again_when_the_window_has_passed(
        ConnectorCall call,
        double pace,
        int allowed,
        double window
    )
    {
        var throttle = new Throttle();
        var accepted = Enumerable.Range(0, allowed).Count(number => Accepts(number * pace));
        var next = allowed * pace;

        Assert.Equal(allowed, accepted);
        Assert.False(throttle.TryAccept(Asked(next), ConnectorLimits.Teams, out var wait));
        Assert.Equal(window - next, wait.TotalSeconds, 3);
        Assert.True(Accepts(window));

        bool Accepts(double at) => throttle.TryAccept(Asked(at), ConnectorLimits.Teams, out _);
        ConnectorRequest Asked(double at) => Sent.At(TimeSpan.FromSeconds(at), call);
    }

    [Fact]
    public void A_limit_of_nothing_refuses_always()
    {
        var throttle = new Throttle();
        var closed = ConnectorLimits.Teams with { Send = [RateLimit.In(5, 0)] };

        Assert.False(throttle.TryAccept(Sent.At(TimeSpan.Zero), closed, out var wait));
        Assert.Equal(TimeSpan.FromSeconds(5), wait);
    }

    [Fact]
    public void Quiet_threads_are_forgotten()
    {
        var throttle = new Throttle();

        for (var hour = 0; hour < 20; hour++)
        {
            for (var chat = 0; chat < 1000; chat++)
            {
                var time = TimeSpan.FromHours(hour) + TimeSpan.FromSeconds(chat);
                Assert.True(throttle.TryAccept(Sent.At(time, chat: $"{hour}-{chat}"), ConnectorLimits.Teams, out _));
            }
        }

        // Those of the last hour matter still, and as many again may wait to be forgotten.
        Assert.InRange(throttle.Remembered, 1000, 2100);
    }
}
