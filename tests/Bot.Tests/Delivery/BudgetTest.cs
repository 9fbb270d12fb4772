using Microsoft.Extensions.Options;
using RMBot.Delivery;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Delivery;

/// <summary>Instances that send under one budget, in virtual time.</summary>
public abstract class BudgetTest
{
    private protected const string Tenant = "tenant";

    private protected VirtualTime Time { get; } = new();
    private protected Random Random { get; } = new(2026);
    private protected RowsInMemory Rows { get; }
    private protected DeliveryOptions Options { get; } = new() { Unreserved = 0 };

    /// <summary>When what was sent, on all instances.</summary>
    private protected List<TimeSpan> Sent { get; } = [];

    protected BudgetTest() => Rows = new RowsInMemory(Time, Random);

    protected static CancellationToken Ct => TestContext.Current.CancellationToken;

    private protected static Address Chat(int number, string tenant = Tenant) =>
        new($"chat {number}", "https://smba.trafficmanager.net/teams/", tenant, "29:user", "28:bot");

    private protected SendBudget Instance(TimeProvider? clock = null, IBudgetRows? rows = null) =>
        new(rows ?? Rows, Microsoft.Extensions.Options.Options.Create(Options), clock ?? Time, Random);

    private protected async Task<TimeSpan?> SendAsync(SendBudget instance, int chat, bool goesFirst = false)
    {
        var later = await instance.WaitAsync(Chat(chat), goesFirst, Ct);
        if (later is null)
            Sent.Add(Time.Passed);
        return later;
    }

    /// <summary>32 at once send to one chat after the other, each taking its time, until all are sent or the time is up.</summary>
    private protected Task FanOutAsync(SendBudget instance, IEnumerator<int> chats, TimeSpan until) =>
        Task.WhenAll(
            Enumerable
                .Range(0, 32)
                .Select(async _ =>
                {
                    while (Time.Passed < until && chats.MoveNext())
                    {
                        var chat = chats.Current;
                        while (await SendAsync(instance, chat) is { } later)
                            await Time.PassAsync(later);
                        await Time.PassAsync(TimeSpan.FromMilliseconds(Random.Next(20, 200)));
                    }
                })
        );

    /// <summary>Cancels on another thread, as the runtime does, while virtual time stands still.</summary>
    private protected Task CancelAsync(CancellationTokenSource source) =>
        Time.AwayAsync(async () =>
        {
            await source.CancelAsync();
            return true;
        });

    private protected static IEnumerator<int> Chats(int count) => Enumerable.Range(0, count).GetEnumerator();

    /// <summary>The most that was sent in any second.</summary>
    private protected int MostInASecond()
    {
        var most = 0;
        for (int first = 0, last = 0; last < Sent.Count; last++)
        {
            while (Sent[last] - Sent[first] >= TimeSpan.FromSeconds(1))
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }
}
