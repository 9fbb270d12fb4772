using Azure.Data.Tables;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Hosting;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>Somebody has everything about them deleted, and then the whole storage is searched.</summary>
public sealed class ErasureTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public async Task After_a_whole_term_nothing_of_them_is_left_and_nothing_of_the_other_is_missing(Role gone)
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToCharterAsync(alex, megan);
        await alex.SeesAsync("Version 1, agreed on");
        await LiveAsync((await OnlyPairOfAsync(alex)).Id);
        var (leaver, other) = gone == Role.Executive ? (alex, megan) : (megan, alex);
        (await StoredRows.AllAsync(Tables, Ct)).HoldAllOf([
            .. TracesOf(alex),
            .. TracesOf(megan),
            .. TermOfTwo.Executives,
            .. TermOfTwo.Mentors,
        ]);

        await DeleteAsync(host, leaver);

        var stored = await StoredRows.AllAsync(Tables, Ct);
        stored.HoldNoneOf([.. TracesOf(leaver), .. TermOfTwo.Of(gone)]);
        stored.HoldAllOf([.. TracesOf(other), .. TermOfTwo.Of(gone.Other()), .. TermOfTwo.Agreed]);
        Assert.DoesNotContain(host.Log.All, line => line.Contains(leaver.Mail, StringComparison.OrdinalIgnoreCase));
        var copy = await CopyAsync(other);
        Assert.All(TermOfTwo.Of(gone.Other()), words => Assert.Contains(words, copy, StringComparison.Ordinal));
        Assert.All(TermOfTwo.Of(gone), words => Assert.DoesNotContain(words, copy, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_other_hears_with_whom_it_ended_and_the_one_who_left_hears_nothing_ever_again()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New() });

        await DeleteAsync(host, megan);
        var messages = megan.Chat.Messages.Count;
        await PassAsync(host, TimeSpan.FromDays(6), TimeSpan.FromDays(30));

        await alex.SeesAsync("This has ended with Megan");
        Assert.Equal(messages, megan.Chat.Messages.Count);
    }

    [Fact]
    public async Task Somebody_who_comes_back_starts_as_new()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New() });
        await DeleteAsync(host, megan);

        await megan.SaysAsync("status");

        Assert.Contains("You're not in a pair yet", megan.Chat.Last);
        Assert.Equal(megan.Mail, (await People.FindAsync(new PersonId(megan.ObjectId), Ct))!.Person.Mail);
        Assert.Empty(await Pairs.OfAsync(new PersonId(megan.ObjectId), Ct));
    }

    [Fact]
    public async Task The_same_press_twice_or_long_after_deletes_once()
    {
        var host = await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.OpensPageAsync();
        var press = await AboutToDeleteAsync(megan);

        await megan.PressesAsync(press);
        await megan.PressesAsync((JObject)press.DeepClone());
        await ErasedAsync(host);
        await megan.PressesAsync((JObject)press.DeepClone());
        await ErasedAsync(host);

        var audit = Assert.Single(await AuditAsync());
        Assert.Equal("Asked", audit.GetString("Why"));
        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf(TracesOf(megan));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_only_named_in_an_ask_that_was_never_sent_is_taken_out_of_it(bool isOfToday)
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.OpensPageAsync();
        await alex.AsksAsync();
        await alex.PressesAsync("Change");
        if (!isOfToday)
        {
            await ForgetWhomRowsNameAsync();
        }

        await DeleteAsync(host, megan);

        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf([megan.ObjectId, megan.Name, megan.Mail]);
        Assert.Equal(Ending.Withdrawn, (await OnlyPairOfAsync(alex)).Ending);
    }

    [Fact]
    public async Task An_assistant_has_no_name_left_of_whom_they_assisted()
    {
        var host = await StartAsync();
        var (alex, megan, lee) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Lee Gu"));
        await lee.OpensPageAsync();
        var pair = Example.Active() with
        {
            Id = PairId.New(),
            Assistant = new Participant(new PersonId(lee.ObjectId), lee.Name),
        };
        await KnownAsync(alex, megan, pair);

        await DeleteAsync(host, alex);

        var stored = await StoredRows.AllAsync(Tables, Ct);
        stored.HoldNoneOf(TracesOf(alex));
        Assert.Null((await ReadAsync(pair.Id)).Assistant);
    }

    [Fact]
    public async Task Their_sign_in_to_the_calendar_is_dropped()
    {
        await using var service = await TokenService.StartAsync(Clock);
        service.AcceptsAnyone = true;
        var host = await StartAsync(settings: [new("Calendar:Connection", "graph"), new("OAuthUrl", service.Url)]);
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        service.People.SignIn(alex.UserId, "graph");

        await DeleteAsync(host, alex);

        Assert.False(service.People.IsSignedIn(alex.UserId, "graph"));
    }

    [Fact]
    public async Task A_guest_who_is_not_coached_can_have_their_data_deleted_too()
    {
        var host = await StartAsync();
        var guest = Teams.Add("Nestor Wilke", isGuest: true);
        await guest.OpensPageAsync();
        await guest.SaysAsync("start a pair");
        Assert.Contains("you're here as a guest", guest.Chat.Last);

        await DeleteAsync(host, guest);

        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf(TracesOf(guest));
    }

    [Fact]
    public async Task An_organiser_who_is_deleted_runs_no_programme_any_more()
    {
        var host = await StartAsync();
        var lynne = Teams.Add("Lynne Robbins");
        await lynne.OpensPageAsync();
        var programmes = (TableProgrammes)host.Services.GetService(typeof(TableProgrammes))!;
        var read = await programmes.ReadAsync(ProgrammeId.First, Ct);
        await programmes.SaveAsync(read, read.Value with { Organisers = [new PersonId(lynne.ObjectId)] }, Ct);

        await DeleteAsync(host, lynne);

        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf(TracesOf(lynne));
    }

    [Fact]
    public async Task What_a_volunteer_offered_is_in_their_copy_and_gone_with_them()
    {
        var host = await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await alex.OpensPageAsync();
        await megan.OpensPageAsync();
        await megan.SaysAsync("volunteer");
        await megan.PressesAsync("Offer this", ("topics", "ai,data"), ("most", "2"), ("line", "planted in the line"));
        Assert.Contains("planted in the line", await CopyAsync(megan), StringComparison.Ordinal);

        await DeleteAsync(host, megan);

        (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf([.. TracesOf(megan), "planted in the line"]);
    }

    /// <summary>The rows as they were before they named the two.</summary>
    private async Task ForgetWhomRowsNameAsync()
    {
        var row = await Tables.Pairs.QueryAsync<TableEntity>("RowKey eq 'pair'", cancellationToken: Ct).SingleAsync(Ct);
        row["Schema"] = 2;
        row.Remove("Executive");
        row.Remove("Mentor");
        await Tables.Pairs.UpdateEntityAsync(row, row.ETag, TableUpdateMode.Replace, Ct);
    }

    private async Task DeleteAsync(CoachHost host, TeamsPerson person)
    {
        await person.PressesAsync(await AboutToDeleteAsync(person));
        Assert.Contains("It's being deleted", person.Chat.Last);
        await ErasedAsync(host);
    }

    private static async Task<JObject> AboutToDeleteAsync(TeamsPerson person)
    {
        await person.SaysAsync("my data");
        await person.PressesAsync("Delete it");
        return person.Press("Delete it all");
    }

    /// <summary>Lets the minutes pass in which it is done.</summary>
    private Task ErasedAsync(CoachHost host) =>
        PassAsync(host, TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(70), TimeSpan.FromSeconds(70));

    private async Task PassAsync(CoachHost host, params TimeSpan[] times)
    {
        foreach (var time in times)
        {
            Clock.Skip(time);
            await host.LookedAsync();
        }
    }

    private async Task LiveAsync(PairId id)
    {
        for (var isKept = false; !isKept; )
        {
            var read = await Pairs.FindAsync(id, Ct) ?? throw new InvalidOperationException("The pair is missing.");
            try
            {
                await Pairs.SaveAsync(read, TermOfTwo.Lived(read.Value, Clock.GetUtcNow()), Ct);
                isKept = true;
            }
            catch (StaleVersionException)
            {
                // The coach was delivering.
            }
        }
    }

    private async Task<string> CopyAsync(TeamsPerson person)
    {
        await person.SaysAsync("my data");
        return JObject
            .Parse(await Teams.Http.GetStringAsync(await CopyTests.LinkAsync(person, ".json"), Ct))
            .ToString();
    }

    private Task<List<TableEntity>> AuditAsync() =>
        Tables
            .Erasures.QueryAsync<TableEntity>("PartitionKey eq 'done'", cancellationToken: Ct)
            .ToListAsync(Ct)
            .AsTask();

    private static IEnumerable<string> TracesOf(TeamsPerson person) =>
        [person.ObjectId, person.Name, person.Mail, person.SignInName, person.UserId, person.Chat.Id];
}
