using System.Net;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Care;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Programme;

/// <summary>Who runs a programme: in the dashboard and in chat.</summary>
public sealed class OrganisersTests(StorageWithItsOwnTime storage) : DashboardTest(storage)
{
    private const string Organisers = "/api/programme/first/organisers";

    [Fact]
    public async Task An_organiser_whom_an_organiser_added_gets_in_and_is_helped_in_chat()
    {
        await StartInProductionAsync();
        var diego = Teams.Add("Diego Siciliani");
        await diego.OpensPageAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await AsksAsync(diego, "/api/programme/first/settings")).Status);

        var added = await AsksAsync(Lynne, Organisers, "POST", new { address = diego.Mail.ToUpperInvariant() });

        Assert.Equal(HttpStatusCode.OK, added.Status);
        Assert.Equal(
            [(Lynne.ObjectId, true), (diego.ObjectId, false)],
            added.Json.AsArray().Select(one => ((string?)one!["id"], (bool)one["fixed"]!))
        );
        Assert.Equal(HttpStatusCode.OK, (await AsksAsync(diego, "/api/programme/first/settings")).Status);
        await diego.SaysAsync("help");
        Assert.Contains("**deliveries**", diego.Chat.Last);
    }

    [Fact]
    public async Task One_who_was_removed_is_out_and_hears_nothing_of_it_in_chat()
    {
        await StartInProductionAsync();
        var diego = Teams.Add("Diego Siciliani");
        await diego.OpensPageAsync();
        await AsksAsync(Lynne, Organisers, "POST", new { address = diego.Mail });

        var removed = await AsksAsync(Lynne, $"{Organisers}/{diego.ObjectId}", "DELETE");
        var again = await AsksAsync(Lynne, $"{Organisers}/{diego.ObjectId}", "DELETE");

        Assert.Equal((HttpStatusCode.NoContent, HttpStatusCode.NoContent), (removed.Status, again.Status));
        Assert.Equal(HttpStatusCode.NotFound, (await AsksAsync(diego, "/api/programme/first/settings")).Status);
        await diego.SaysAsync("help");
        Assert.DoesNotContain("**deliveries**", diego.Chat.Last);
    }

    [Fact]
    public async Task The_one_the_configuration_names_stays()
    {
        await StartInProductionAsync();

        var answer = await AsksAsync(Lynne, $"{Organisers}/{Lynne.ObjectId}", "DELETE");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("configuration", answer.Title);
    }

    [Fact]
    public async Task The_last_one_of_a_programme_stays()
    {
        await StartInProductionAsync();
        var diego = Teams.Add("Diego Siciliani");
        var made = await AsksAsync(diego, "/api/programme", "POST", new { name = "Sales" });

        var answer = await AsksAsync(diego, $"/api/programme/{made.Json["id"]}/organisers/{diego.ObjectId}", "DELETE");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("last organiser", answer.Title);
    }

    [Fact]
    public async Task Somebody_the_coach_has_not_met_and_a_guest_cannot_be_added()
    {
        await StartInProductionAsync();
        var guest = Teams.Add("Guest Person", isGuest: true);
        await guest.OpensPageAsync();

        var unknown = await AsksAsync(Lynne, Organisers, "POST", new { address = "nobody@example.com" });
        var stranger = await AsksAsync(Lynne, Organisers, "POST", new { address = guest.Mail });
        var empty = await AsksAsync(Lynne, Organisers, "POST", new { });

        Assert.All([unknown, stranger, empty], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Contains("does not know nobody@example.com", (string?)unknown.Json["errors"]!["address"]![0]);
    }

    [Fact]
    public async Task A_concern_goes_to_those_who_run_the_pairs_own_programme()
    {
        await StartInProductionAsync();
        var (alex, megan, diego) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Diego Siciliani"));
        var made = await AsksAsync(diego, "/api/programme", "POST", new { name = "Sales" });
        await KnownAsync(alex, megan, Example.Active() with { Programme = new ProgrammeId((string)made.Json["id"]!) });
        await Lynne.OpensPageAsync();
        await diego.OpensPageAsync();

        await megan.SaysAsync("concern");
        await megan.PressesAsync("Send in private", (ConcernCards.WordsInput, "I would like to speak to somebody"));

        await diego.SeesAsync("Megan Bowen has a concern");
        Assert.False(Lynne.Chat.Shows("has a concern"));
    }
}
