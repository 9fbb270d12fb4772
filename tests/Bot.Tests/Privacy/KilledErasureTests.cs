using Azure.Data.Tables;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Privacy;

public sealed class KilledErasureOfExecutivesTests() : KilledErasureTests(Role.Executive);

public sealed class KilledErasureOfMentorsTests() : KilledErasureTests(Role.Mentor);

/// <summary>The process is killed at each step of a deletion: another one brings it to its end.</summary>
public abstract class KilledErasureTests(Role gone) : CrowdTest
{
    private const int StepsBetween = 4;

    [Fact]
    public async Task A_deletion_is_completed_wherever_the_process_is_killed()
    {
        var deletions = 0;
        var host = await StartAsync();
        // Other steps for each of the two. That every request may fail on the way is for the walks under trouble to see.
        for (var (steps, isThrough) = ((int)gone * StepsBetween / 2, false); !isThrough; steps += StepsBetween)
        {
            var (alex, megan) = (Teams.Add($"Alex{steps} Wilber"), Teams.Add($"Megan{steps} Bowen"));
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
            await HappensAsync(
                host,
                $"{steps} steps are done, or the deletion is through",
                () => host.Outgoing.Steps.Count >= allowed || Erased() == deletions
            );
            isThrough = Erased() == deletions;
            await host.KillAsync();
            var next = await StartAsync();
            await HappensAsync(next, "the deletion is through", () => Erased() == deletions && !next.IsAtWork);

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
            host = next;
        }

        Assert.InRange(deletions, 5, 100);
    }

    /// <summary>Lets minutes pass in a moment, but not while somebody works.</summary>
    private Task<TimeSpan> HappensAsync(CoachHost host, string what, Func<bool> holds) =>
        Wait.UntilAsync(
            what,
            () =>
            {
                Clock.Skip(TimeSpan.FromSeconds(host.IsAtWork ? 0.1 : 10));
                return holds();
            }
        );

    /// <summary>How many deletions there were, when none is under way.</summary>
    private int Erased()
    {
        var rows = Tables.Erasures.QueryAsync<TableEntity>(cancellationToken: Ct).ToBlockingEnumerable(Ct).ToList();
        return rows.Exists(row => row.PartitionKey == "pending") ? -1 : rows.Count;
    }
}
