using System.Text.Json;
using System.Text.Json.Nodes;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Hosting;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Bot.Tests.Roster;

/// <summary>Nothing that either of the two wrote is in a roster, nor in any answer to an organiser.</summary>
public sealed class DiscretionTests(StorageWithItsOwnTime storage) : ProgrammeTest(storage)
{
    private static readonly string[] Paths =
    [
        "overview",
        "pairs",
        "pairs.csv",
        "insights",
        "insights.csv",
        "pairs?q=a",
    ];

    [Fact]
    public async Task Nothing_of_a_talk_up_to_the_charter_reaches_an_organiser()
    {
        var host = await StartProgrammeAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await Walk.ToCharterAsync(alex, megan);
        var pair = (await OnlyPairOfAsync(alex)).Id;
        await FollowsAsync(host, pair);

        var written = Script
            .Ask.Concat(Script.Aims)
            .Append(Script.OwnWords)
            .Where(words => words.Contains(' '))
            .ToList();

        await NeverShownAsync(written);
        Assert.Contains("Alex Wilber", await TextAsync("pairs"));
    }

    [Fact]
    public async Task Nothing_written_in_a_whole_term_reaches_an_organiser()
    {
        var host = await StartProgrammeAsync();
        var store = host.Services.GetRequiredService<IPairStore>();
        var pairs = Example.EveryStage().Concat(WholeTerm.From(Example.Active())).ToList();
        var written = new HashSet<string>();
        foreach (var (pair, i) in pairs.Select((pair, i) => (pair, i)))
        {
            var kept = pair with { Id = new PairId($"{i:x32}"), Prompts = [] };
            await store.AddAsync(kept, Ct);
            written.UnionWith(await WordsOfAsync(kept.Id));
        }

        await FollowsAsync(host, [.. pairs.Select((_, i) => new PairId($"{i:x32}"))]);

        Assert.InRange(written.Count, 25, int.MaxValue);
        await NeverShownAsync(written);
    }

    private async Task NeverShownAsync(IReadOnlyCollection<string> written)
    {
        var rows = await Tables.Roster.QueryAsync<TableEntity>(cancellationToken: Ct).ToListAsync(Ct);
        Assert.NotEmpty(rows);
        var shown = new List<string>(rows.SelectMany(row => row.Keys.Select(column => $"{row[column]}")));
        foreach (var path in Paths)
        {
            shown.Add(await TextAsync(path));
        }

        Assert.All(
            written,
            words => Assert.DoesNotContain(shown, text => text.Contains(words, StringComparison.OrdinalIgnoreCase))
        );
    }

    /// <summary>Every text of several words that is kept of a pair, but the two names.</summary>
    private async Task<IEnumerable<string>> WordsOfAsync(PairId pair)
    {
        string[] names = [Example.Executive.Name, Example.Mentor.Name];
        var rows = Tables.Pairs.QueryAsync<TableEntity>($"PartitionKey eq '{pair.Value}'", cancellationToken: Ct);
        return (await rows.ToListAsync(Ct))
            .SelectMany(row => TextsIn(JsonNode.Parse(row.GetString("Json"))!))
            .Where(text => text.Contains(' ') && !names.Contains(text));
    }

    private static IEnumerable<string> TextsIn(JsonNode node) =>
        node switch
        {
            JsonObject parts => parts.SelectMany(part => part.Value is null ? [] : TextsIn(part.Value)),
            JsonArray several => several.SelectMany(one => one is null ? [] : TextsIn(one)),
            _ => node.GetValueKind() == JsonValueKind.String ? [node.GetValue<string>()] : [],
        };
}
