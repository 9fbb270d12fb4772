using Azure.Data.Tables;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>The process is killed at each step of a deletion: another one brings it to its end.</summary>
public sealed class KilledErasureTests : CrowdTest
{
    [Theory]
    [InlineData(Role.Executive)]
    [InlineData(Role.Mentor)]
    public async Task A_deletion_is_completed_wherever_the_process_is_killed(Role gone)
    {
        var deletions = 0;
        for (var (steps, isThrough) = (0, false); !isThrough; steps++)
        {
            var host = await StartAsync();
            var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
            var (leaver, other) = gone == Role.Executive ? (alex, megan) : (megan, alex);
            await alex.OpensPageAsync();
            await megan.OpensPageAsync();
            var pair = PairOf(alex, megan, TermOfTwo.Lived(Example.Active(), Example.Now));
            await Pairs.AddAsync(pair, Ct);
            await leaver.SaysAsync("my data");
            await leaver.PressesAsync("Delete it");
            await leaver.PressesAsync("Delete it all");
            deletions++;

            host.Forget();
            host.Outgoing.StopAfter(steps);
            var allowed = steps;
            await PassUntilAsync(
                $"{steps} steps are done, or the deletion is through",
                () => host.Outgoing.Steps.Count >= allowed || Erased() == deletions
            );
            isThrough = Erased() == deletions;
            await host.KillAsync();
            var next = await StartAsync();
            await PassUntilAsync("the deletion is through", () => Erased() == deletions && !next.IsAtWork);

            (await StoredRows.AllAsync(Tables, Ct)).HoldNoneOf([
                leaver.ObjectId,
                leaver.Mail,
                leaver.SignInName,
                leaver.UserId,
                leaver.Chat.Id,
            ]);
            var kept = await ReadAsync(pair.Id);
            Assert.True(kept[gone].IsFormer);
            Assert.Equal(other.ObjectId, kept[gone.Other()].Id.Value);
            Assert.Equal((Stage.Closed, pair.Charters.Length), (kept.Stage, kept.Charters.Length));
            await next.KillAsync();
        }

        Assert.InRange(deletions, 10, 200);
    }

    /// <summary>How many deletions there were, when none is under way.</summary>
    private int Erased()
    {
        var rows = Tables.Erasures.QueryAsync<TableEntity>(cancellationToken: Ct).ToBlockingEnumerable(Ct).ToList();
        return rows.Exists(row => row.PartitionKey == "pending") ? -1 : rows.Count;
    }
}
