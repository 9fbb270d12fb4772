using System.Text.Json;
using Azure.Data.Tables;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Hosting;

public sealed class BrokenWakeUpTests : CrowdTest
{
    private static readonly TimeSpan Step = TimeSpan.FromSeconds(5);

    [Fact]
    public async Task A_pair_that_cannot_be_read_is_tried_five_times_with_growing_pauses_and_parked_while_others_go_on()
    {
        await StartAsync();
        var invited = await InvitedAsync(4);
        var (broken, victim) = invited[0];
        await BreakAsync(broken);
        var looks = LooksAt(broken);

        await PassUntilAsync(
            "the others are invited",
            () => invited.Skip(1).All(one => one.Mentor.Chat.Shows(Invitation))
        );
        await PassUntilParkedAsync();

        var pauses = looks.Zip(looks.Skip(1), (one, next) => next - one).ToList();
        Assert.Equal(5, looks.Count);
        Assert.All(pauses.Index(), pause => Assert.True(pause.Item.TotalSeconds >= 15 * Math.Pow(2, pause.Index) - 1));
        Assert.Equal(nameof(JsonException), await ReasonAsync());
        Assert.False(victim.Chat.Shows(Invitation));
        Assert.All(invited.Skip(1), one => Assert.Equal(1, one.Mentor.Chat.Count(Invitation)));
    }

    [Fact]
    public async Task Storage_that_lets_nobody_in_for_an_hour_parks_nothing()
    {
        var host = await StartAsync();
        var invited = await InvitedAsync(3);
        TableService.Fault = request =>
            request.Table.EndsWith("Pairs", StringComparison.Ordinal)
                ? new TableFault.Refused(403, "AuthorizationFailure")
                : null;
        var end = Clock.GetUtcNow().AddHours(1);
        var looks = host.Outgoing.Looks;
        await Wait.UntilAsync(
            "an hour has passed",
            () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(40));
                return Clock.GetUtcNow() > end;
            }
        );
        Assert.True(host.Outgoing.Looks > looks + 10);
        TableService.Fault = _ => null;

        await PassUntilAsync("all are invited", () => invited.All(one => one.Mentor.Chat.Shows(Invitation)));
        Assert.Equal(0, await CountParkedAsync());
    }

    private async Task BreakAsync(PairId pair)
    {
        var row = new TableEntity(pair.Value, "pair") { ["Json"] = "{" };
        await Tables.Pairs.UpdateEntityAsync(row, Azure.ETag.All, TableUpdateMode.Merge, Ct);
    }

    /// <summary>When this pair is read, from now on.</summary>
    private List<DateTimeOffset> LooksAt(PairId pair)
    {
        var looks = new List<DateTimeOffset>();
        TableService.Fault = request =>
        {
            if (request.Kind == TableRequestKind.Query && request.PartitionKey == pair.Value)
            {
                lock (looks)
                {
                    looks.Add(Clock.GetUtcNow());
                }
            }

            return null;
        };
        return looks;
    }

    private async Task PassUntilParkedAsync() =>
        await Wait.UntilAsync(
            () => "the wake-up is parked",
            async () =>
            {
                Clock.Skip(Step);
                return await CountParkedAsync() > 0;
            }
        );

    private async Task<int> CountParkedAsync() =>
        (await Tables.Parked.GetPropertiesAsync(Ct)).Value.ApproximateMessagesCount;

    private async Task<string?> ReasonAsync()
    {
        var parked = await Tables.Parked.PeekMessageAsync(Ct);
        return JsonDocument.Parse(parked.Value.MessageText).RootElement.GetProperty("reason").GetString();
    }
}
