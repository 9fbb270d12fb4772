using Azure.Data.Tables;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Care;
using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Hosting;

public sealed class ConcernTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Concern = "concern-token: what I said in confidence came back to me";

    [Fact]
    public async Task A_concern_reaches_the_organiser_and_is_kept_nowhere()
    {
        var (alex, megan, lynne) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Lynne Robbins"));
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Organisers", lynne.ObjectId));
        await KnownAsync(alex, megan, Example.Active());
        await lynne.OpensPageAsync();

        await megan.SaysAsync("concern");
        await megan.PressesAsync("Send in private", (ConcernCards.WordsInput, Concern));

        await lynne.SeesAsync("Megan Bowen has a concern");
        Assert.Contains(Concern, lynne.Chat.Last);
        Assert.Contains("It has reached them", megan.Chat.Last);
        Assert.DoesNotContain(alex.Chat.Messages, message => message.Text.Contains("oncern", StringComparison.Ordinal));
        Assert.DoesNotContain(host.Log.All, line => line.Contains("concern-token", StringComparison.Ordinal));
        foreach (var table in new[] { Tables.Pairs, Tables.People, Tables.Conversations })
        {
            await foreach (var row in table.QueryAsync<TableEntity>(cancellationToken: Ct))
            {
                Assert.DoesNotContain(
                    ((IDictionary<string, object>)row).Values,
                    value => value?.ToString()?.Contains("concern-token", StringComparison.Ordinal) == true
                );
            }
        }
    }

    [Fact]
    public async Task Whose_concern_has_arrived_is_not_told_to_send_it_again()
    {
        var (alex, megan, lynne) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Lynne Robbins"));
        var host = await StartAsync(settings: KeyValuePair.Create<string, string?>("Organisers", lynne.ObjectId));
        await KnownAsync(alex, megan, Example.Active());
        await lynne.OpensPageAsync();
        await megan.SaysAsync("concern");
        host.TableEdge.Befalls = request =>
            request.Method == "PUT" && request.Path.Contains("Conversations", StringComparison.Ordinal)
                ? Trouble.ServerError
                : null;

        await megan.PressesAsync("Send in private", (ConcernCards.WordsInput, Concern));

        Assert.Equal(1, lynne.Chat.Count("Megan Bowen has a concern"));
        Assert.Contains("It has reached them", megan.Chat.Last);
    }

    [Fact]
    public async Task Without_an_organiser_the_author_is_told_so()
    {
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await StartAsync();
        await KnownAsync(alex, megan, Example.Active());

        await megan.SaysAsync("concern");
        await megan.PressesAsync("Send in private", (ConcernCards.WordsInput, Concern));

        Assert.Contains("Nobody is named here", megan.Chat.Last);
    }
}
