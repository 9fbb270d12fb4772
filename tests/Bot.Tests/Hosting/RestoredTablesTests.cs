using RMBot.Backups;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Ledger;
using RMBot.Bot.Tests.Privacy;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Sessions;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>A coach is lost with its account, and another goes on with what was saved; with the commands that an operator types.</summary>
public sealed class RestoredTablesTests(StorageWithItsOwnTime storage) : HostTest(storage), IAsyncLifetime
{
    private const string Invitation = "would like to learn from you";

    private readonly StorageWithItsOwnTime storage = storage;
    private readonly DirectoryInfo place = Directory.CreateTempSubdirectory("restored");
    private CoachHost? restored;

    private string Saved => Path.Combine(place.FullName, "saved");

    private string Prefix { get; } = $"r{Guid.NewGuid():N}"[..12];

    /// <summary>The restored account.</summary>
    private Tables Account =>
        new(
            new StorageOptions { ConnectionString = storage.Azurite.ConnectionString, TablePrefix = Prefix },
            new RequestCounter(new Meters())
        );

    private TablePairStore There =>
        new(Account, new TablePeople(Account), new WakeUpQueue(Account), new WakeUpHints(), new RosterNotes(), Clock);

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        if (restored is not null)
        {
            await restored.DisposeAsync();
        }

        place.Delete(recursive: true);
        await DisposeAsync();
    }

    [Fact]
    public async Task A_coach_on_restored_tables_sends_what_is_due_and_goes_on_where_people_stopped()
    {
        var (alex, megan, adele) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Adele Vance"));
        var lost = await StartAsync();
        await KnownAsync(alex, megan, Example.Proposed().Invite(Clock.GetUtcNow().AddHours(1)));
        await adele.OpensPageAsync();
        await adele.SaysAsync("start a pair");
        await adele.SaysAsync(Script.Ask[0]);
        await LoseAsync(lost);
        Clock.Skip(TimeSpan.FromHours(2));

        await RestoreAsync();

        await SweptAsync();
        Clock.Skip(TimeSpan.FromSeconds(16));
        await megan.SeesAsync(Invitation);
        await adele.SaysAsync("continue");
        Assert.Equal(2, adele.Chat.Count("2 of 14"));
    }

    [Fact]
    public async Task What_falls_due_later_comes_when_it_is_due_although_no_wake_up_was_restored()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var lost = await StartAsync();
        await KnownAsync(alex, megan, Example.Proposed().Invite(Clock.GetUtcNow().AddDays(3)));
        await LoseAsync(lost);
        await RestoreAsync();
        await SweptAsync();
        Clock.Skip(TimeSpan.FromDays(2));
        await SweepAgainAsync();
        await restored!.LookedAsync();
        Assert.False(megan.Chat.Shows(Invitation));

        Clock.Skip(TimeSpan.FromDays(1));
        await SweepAgainAsync();
        Clock.Skip(TimeSpan.FromSeconds(16));

        await megan.SeesAsync(Invitation);
    }

    [Fact]
    public async Task Three_weeks_later_nobody_finds_a_pile_of_old_prompts()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var lost = await StartAsync();
        var now = Clock.GetUtcNow();
        var active = Example.Active() with { Id = PairId.New(), Prompts = [] };
        var pair = await KnownAsync(alex, megan, active.Book([now.AddDays(4), now.AddDays(18)], 45, now));
        Clock.Skip(TimeSpan.FromSeconds(16));
        await megan.SeesAsync("has booked your sessions");
        await DeliveredAsync(pair);
        var due = now.AddDays(22);
        var owed = (await ReadAsync(pair)).DueAt(due).Length;
        var before = alex.Chat.Messages.Count + megan.Chat.Messages.Count;
        await LoseAsync(lost);
        Clock.SkipTo(due);

        await RestoreAsync();
        await SweptAsync();
        Clock.Skip(TimeSpan.FromSeconds(16));
        await Wait.UntilAsync(
            () => "everything due is delivered",
            async () =>
            {
                var there = (await There.FindAsync(pair, Ct))!.Value;
                return there.DueAt(Clock.GetUtcNow()).IsEmpty
                    && !there.Prompts.Any(prompt => prompt.Delivery is DeliveryState.Claimed);
            }
        );

        var prompts = (await There.FindAsync(pair, Ct))!.Value.Prompts;
        Assert.Equal(2, alex.Chat.Messages.Count + megan.Chat.Messages.Count - before);
        Assert.Equal(2, prompts.Count(prompt => prompt.Delivery is DeliveryState.Sent sent && sent.At >= due));
        Assert.Equal(owed - 2, prompts.Count(prompt => prompt.Delivery == new DeliveryState.Skipped("overtaken")));
        Assert.InRange(owed, 6, 20);
    }

    [Fact]
    public async Task What_was_being_sent_when_it_was_saved_is_sent_once_more_and_not_again()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var lost = await StartAsync();
        var now = Clock.GetUtcNow();
        var pair = Example.Proposed().Invite(now);
        await KnownAsync(alex, megan, pair.Claim(pair.Prompts[0].Id, now.AddMinutes(3)));
        await LoseAsync(lost);
        Clock.Skip(TimeSpan.FromDays(1));

        await RestoreAsync();

        await SweptAsync();
        Clock.Skip(TimeSpan.FromSeconds(16));
        await megan.SeesAsync(Invitation);
        await SweepAgainAsync();
        await restored!.LookedAsync();
        Assert.Equal(1, megan.Chat.Count(Invitation));
    }

    [Fact]
    public async Task What_was_sent_after_it_was_saved_is_sent_once_more_and_the_older_card_still_works()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var lost = await StartAsync();
        var pair = await KnownAsync(alex, megan, Example.Proposed().Invite(Clock.GetUtcNow().AddHours(1)));
        await SaveAsync();
        Clock.Skip(TimeSpan.FromHours(2));
        await megan.SeesAsync(Invitation);
        var older = megan.Press("Accept");
        await lost.DisposeAsync();

        await RestoreAsync();

        await SweptAsync();
        Clock.Skip(TimeSpan.FromSeconds(16));
        await Wait.UntilAsync("the invitation came again", () => megan.Chat.Count(Invitation) == 2);
        await megan.PressesAsync(older);
        Assert.Equal(Stage.Clarifying, (await There.FindAsync(pair, Ct))!.Value.Stage);
    }

    [Fact]
    public async Task A_deletion_that_was_under_way_is_brought_to_its_end()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var lost = await StartAsync();
        await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New() });
        await AsksToBeDeletedAsync(megan);
        await LoseAsync(lost);
        Clock.Skip(TimeSpan.FromDays(2));

        await RestoreAsync();
        await SweptAsync();

        await IsGoneAsync(megan);
    }

    [Fact]
    public async Task Who_was_deleted_since_is_deleted_again_before_anything_is_sent_to_them()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var lost = await StartAsync();
        var pair = await KnownAsync(alex, megan, Example.Proposed().Invite(Clock.GetUtcNow().AddHours(1)));
        await LoseAsync(lost);
        Clock.Skip(TimeSpan.FromHours(2));
        var list = Path.Combine(place.FullName, "deleted");
        await File.WriteAllTextAsync(list, $"{megan.ObjectId}\n\n", Ct);

        await RestoreAsync("--forget", list);
        await Wait.UntilAsync(
            () => "the pair is ended",
            async () => (await There.FindAsync(pair, Ct))?.Value.Stage == Stage.Closed
        );
        await IsGoneAsync(megan);
        await SweptAsync();
        Clock.Skip(TimeSpan.FromSeconds(16));
        await restored!.LookedAsync();
        Assert.False(megan.Chat.Shows(Invitation));
    }

    private async Task LoseAsync(CoachHost lost)
    {
        await SaveAsync();
        await lost.DisposeAsync();
    }

    private Task SaveAsync() =>
        TypeAsync("save", "--to", Saved, "--table-prefix", Tables.Pairs.Name[..^"Pairs".Length]);

    /// <summary>Fills another account, and a minute later starts a coach there.</summary>
    private async Task RestoreAsync(params string[] more)
    {
        await TypeAsync(["restore", "--from", Saved, "--table-prefix", Prefix, .. more]);
        Clock.Skip(TimeSpan.FromMinutes(1));
        restored = await CoachHost.StartAsync(
            storage.Azurite,
            Prefix,
            Clock,
            settings: KeyValuePair.Create<string, string?>("Delivery:SweepEvery", "01:00:00")
        );
        Teams.Bot = restored.Address;
    }

    private Task<TimeSpan> SweptAsync() => Wait.UntilAsync("a sweep is over", () => Sweeps() > 0);

    /// <summary>An hour or two later, when the sweeper began to wait for it only after the skip.</summary>
    private Task<TimeSpan> SweepAgainAsync()
    {
        var (before, looks) = (Sweeps(), 0);
        return Wait.UntilAsync(
            "another sweep is over",
            () =>
            {
                if (looks++ % 200 == 0)
                {
                    Clock.Skip(TimeSpan.FromMinutes(61));
                }

                return Sweeps() > before;
            }
        );
    }

    private int Sweeps() => restored!.Log.All.Count(line => line.Contains("A sweep saw"));

    private static async Task AsksToBeDeletedAsync(TeamsPerson person)
    {
        await person.SaysAsync("my data");
        await person.PressesAsync("Delete it");
        await person.PressesAsync("Delete it all");
        Assert.Contains("It's being deleted", person.Chat.Last);
    }

    /// <summary>Lets minutes pass until nothing in the restored account leads to them.</summary>
    private Task<TimeSpan> IsGoneAsync(TeamsPerson person) =>
        Wait.UntilAsync(
            () => $"nothing is left of {person.Name}",
            async () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(30));
                await restored!.LookedAsync();
                var stored = await StoredRows.AllAsync(Account, Ct);
                return !stored.Any(row => row.Contains(person.ObjectId) || row.Contains(person.Mail));
            }
        );

    private async Task TypeAsync(params string[] command)
    {
        await using var output = new StringWriter();
        var code = await BackupCommand
            .Create(output, output, Clock)
            .Parse([.. command, "--connection", storage.Azurite.ConnectionString])
            .InvokeAsync(cancellationToken: Ct);
        Assert.True(code == 0, output.ToString());
    }
}
