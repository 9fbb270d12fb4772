using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Programme.Imports;
using RMBot.Programme.Worklists;
using RMBot.Purpose;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Hosting;

public sealed class SweepTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Invitation = "would like to learn from you";
    private const int Due = 4;

    [Fact]
    public async Task An_emptied_queue_loses_nothing_and_old_messages_that_come_back_repeat_nothing()
    {
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Delivery:SweepEvery", "01:00:00"));
        await Wait.UntilAsync("the first sweep is over", () => host.Log.All.Any(line => line.Contains("A sweep saw")));
        var mentors = new List<TeamsPerson>();
        var pairs = new List<PairId>();
        for (var pair = 0; pair <= Due; pair++)
        {
            var executive = Teams.Add($"Executive {pair}");
            mentors.Add(Teams.Add($"Mentor {pair}"));
            var due = pair < Due ? Clock.GetUtcNow() : Clock.GetUtcNow().AddDays(6);
            pairs.Add(await KnownAsync(executive, mentors[^1], Example.Proposed().Invite(due)));
        }

        var old = await Task.WhenAll(pairs.Select(async pair => (await Pairs.FindAsync(pair, Ct))!));
        await Tables.WakeUps.ClearMessagesAsync(Ct);
        await SweptAsync(host);
        Assert.Contains(host.Log.All, line => line.Contains($"{Due} wake-ups"));
        Clock.Skip(TimeSpan.FromSeconds(16));

        foreach (var mentor in mentors.Take(Due))
        {
            await mentor.SeesAsync(Invitation);
        }

        var queue = new WakeUpQueue(Tables);
        foreach (var pair in old)
        {
            await queue.EnqueueAsync(new WakeUp.OfPair(pair.Value.Id, pair.WakeUp!), TimeSpan.Zero, Ct);
        }

        await host.LookedAsync();
        Assert.All(mentors.Take(Due), mentor => Assert.Equal(1, mentor.Chat.Count(Invitation)));
        Assert.False(mentors[Due].Chat.Shows(Invitation));
    }

    [Fact]
    public async Task What_falls_due_after_its_wake_up_was_lost_is_found_by_a_later_sweep()
    {
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Delivery:SweepEvery", "01:00:00"));
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Proposed().Invite(Clock.GetUtcNow().AddHours(2)));
        await Tables.WakeUps.ClearMessagesAsync(Ct);

        for (var hour = 1; hour <= 5; hour++)
        {
            await SweptAsync(host);
        }

        Clock.Skip(TimeSpan.FromSeconds(16));
        await megan.SeesAsync(Invitation);
    }

    [Fact]
    public async Task A_list_whose_wake_up_was_lost_is_looked_up_after_a_sweep()
    {
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Delivery:SweepEvery", "01:00:00"));
        await Wait.UntilAsync("the first sweep is over", () => Sweeps(host) > 0);
        var lists = new WorklistStore(Tables);
        var now = Clock.GetUtcNow();
        var key = WorklistKey.New(ImportHead.Kind, ProgrammeId.First, now);
        var row = new ImportRow(2, "alex.wilber@example.com", "megan.bowen@example.com", null);
        await lists.AddChunksAsync(key, [row], (glance, _) => glance, Ct);
        var head = new ImportHead(new PersonId("lynne"), now, 1, "list.csv", "Lynne Robbins", ImportState.Checking);
        await lists.AddHeadAsync(key, head, Ct);

        await SweptAsync(host);
        await host.LookedAsync();

        Assert.Equal(ImportState.Ready, (await lists.FindAsync<ImportHead>(key, Ct))!.Head.State);
    }

    [Fact]
    public async Task An_organiser_asks_how_delivery_goes_and_nobody_else_can()
    {
        var (alex, megan, lynne) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Lynne Robbins"));
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Organisers", lynne.ObjectId));
        await KnownAsync(alex, megan, Example.Active());
        await lynne.OpensPageAsync();
        await People.SetAwayAsync(new PersonId(megan.ObjectId), WhyNotReached.BlockedTheApp, Clock.GetUtcNow(), Ct);

        await lynne.SaysAsync("deliveries");
        await alex.SaysAsync("deliveries");

        Assert.Contains("Megan Bowen", lynne.Chat.Last);
        Assert.Contains("Ask them to unblock RMBot", lynne.Chat.Last);
        Assert.DoesNotContain(
            alex.Chat.Messages,
            message => message.Text.Contains("unblock", StringComparison.Ordinal)
        );
    }

    /// <summary>An hour later, and once more when the sweeper began to wait for it only after the skip.</summary>
    private Task<TimeSpan> SweptAsync(CoachHost host)
    {
        var before = Sweeps(host);
        var looks = 0;
        return Wait.UntilAsync(
            "a sweep is over",
            () =>
            {
                if (looks++ % 200 == 0)
                {
                    Clock.Skip(TimeSpan.FromMinutes(61));
                }

                return Sweeps(host) > before;
            }
        );
    }

    private static int Sweeps(CoachHost host) => host.Log.All.Count(line => line.Contains("A sweep saw"));
}
