using RMBot.Simulators.Connector;

namespace OfflineSdk.Tests.Connector.Simulated;

public sealed class ThrottlePropertyTests
{
    private static readonly ConnectorLimits Small = new()
    {
        Send = [RateLimit.In(1, 3), RateLimit.In(2, 4), RateLimit.In(10, 9)],
        CreateConversation = [RateLimit.In(1, 1)],
        Members = [RateLimit.In(5, 12), RateLimit.In(0.5, 4)],
        Conversations = [RateLimit.In(3, 2)],
        Tenant = [RateLimit.In(1, 11)],
    };

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_arrives_no_window_lets_through_more_than_it_allows(int seed)
    {
        var accepted = Run(Small, seed, 3000).Where(one => one.IsAccepted).ToList();

        Assert.NotEmpty(accepted);
        Assert.Empty(RateWindows.Exceeded(accepted, Small));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_arrives_the_published_limits_hold(int seed)
    {
        var requests = Run(ConnectorLimits.Teams, seed, 10_000, pace: 0.2);

        Assert.Contains(requests, request => !request.IsAccepted);
        Assert.Empty(RateWindows.Exceeded(requests, ConnectorLimits.Teams));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Nobody_is_refused_who_would_have_fitted(int seed)
    {
        var requests = Run(Small, seed, 400);

        foreach (var (number, refused) in requests.Index().Where(one => !one.Item.IsAccepted))
        {
            var withIt = requests.Take(number).Append(refused with { Status = 201 });
            Assert.NotEmpty(RateWindows.Exceeded(withIt, Small));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Who_waits_exactly_as_told_finds_room_when_nobody_came_in_between(int seed)
    {
        var throttle = new Throttle();
        var delayed = TimeSpan.Zero;

        foreach (var request in Arrivals(seed, 400))
        {
            // Whoever is refused delays all that follow.
            var later = request with
            {
                At = request.At + delayed,
            };
            if (throttle.TryAccept(later, Small, out var wait))
                continue;
            delayed += wait;
            Assert.True(throttle.TryAccept(later with { At = later.At + wait }, Small, out _));
        }
    }

    private static List<ConnectorRequest> Run(ConnectorLimits limits, int seed, int count, double pace = 1)
    {
        var throttle = new Throttle();
        return
        [
            .. Arrivals(seed, count, pace)
                .Select(request => request with { Status = throttle.TryAccept(request, limits, out _) ? 201 : 429 }),
        ];
    }

    // Bursts and pauses, a few chats in two tenants, every kind of request.
    private static IEnumerable<ConnectorRequest> Arrivals(int seed, int count, double pace = 1)
    {
        var random = new Random(seed);
        var time = TimeSpan.Zero;
        for (var number = 0; number < count; number++)
        {
            var pause = random.Next(10) switch
            {
                < 4 => 0,
                < 9 => random.Next(200),
                _ => random.Next(4000),
            };
            time += TimeSpan.FromMilliseconds(pause * pace);
            var chat = random.Next(6);
            yield return Sent.At(time, (ConnectorCall)random.Next(6), $"a:{chat}", $"t{chat % 2}");
        }
    }
}
