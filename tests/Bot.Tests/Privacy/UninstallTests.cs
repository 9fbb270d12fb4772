using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>Somebody took the coach out of their Teams: after some months they are forgotten, unless they come back.</summary>
public sealed class UninstallTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private static readonly KeyValuePair<string, string?>[] Sweeping =
    [
        new("Delivery:SweepEvery", "01:00:00"),
        new("Privacy:ForgetAfterUninstallDays", "90"),
    ];

    [Fact]
    public async Task After_ninety_days_they_are_deleted_as_if_they_had_asked()
    {
        var host = await StartAsync(settings: Sweeping);
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New() });
        await megan.RemovesAppAsync();

        await PassDaysAsync(host, 89);
        Assert.NotNull(await People.FindAsync(new PersonId(megan.ObjectId), Ct));
        Assert.NotEqual(Stage.Closed, (await ReadAsync(pair)).Stage);

        await PassDaysAsync(host, 2);
        await Wait.UntilAsync(
            () => "she is deleted",
            async () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(20));
                return await People.FindAsync(new PersonId(megan.ObjectId), Ct) is null
                    && (await ReadAsync(pair)).Mentor.IsFormer;
            }
        );
        await host.LookedAsync();
        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf([megan.ObjectId, megan.Mail, megan.UserId]);
    }

    [Fact]
    public async Task Who_comes_back_in_time_stays_known()
    {
        var host = await StartAsync(settings: Sweeping);
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New() });
        await megan.RemovesAppAsync();
        await PassDaysAsync(host, 80);
        await megan.OpensPageAsync();

        await PassDaysAsync(host, 40);

        Assert.NotNull(await People.FindAsync(new PersonId(megan.ObjectId), Ct));
    }

    [Fact]
    public async Task Who_comes_back_while_the_deletion_waits_is_not_deleted()
    {
        var host = await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.OpensPageAsync();
        await megan.RemovesAppAsync();
        var requests = (MyData.ErasureRequests)host.Services.GetService(typeof(MyData.ErasureRequests))!;
        await requests.AskAsync(new PersonId(megan.ObjectId), "one", MyData.WhyErased.Uninstalled, Ct);

        await megan.SaysAsync("hello");
        Clock.Skip(TimeSpan.FromSeconds(20));
        await host.LookedAsync();

        Assert.NotNull(await People.FindAsync(new PersonId(megan.ObjectId), Ct));
        Assert.Null(await new MyData.Erasures(Tables).FindAsync(new PersonId(megan.ObjectId), Ct));
    }

    /// <summary>Storage is asked as a sweep asks it; then the wake-ups it queued are looked at.</summary>
    private async Task PassDaysAsync(CoachHost host, int days)
    {
        Clock.Skip(TimeSpan.FromDays(days));
        await host.LookedAsync();
        Clock.Skip(TimeSpan.FromMinutes(61));
        await host.LookedAsync();
    }
}
