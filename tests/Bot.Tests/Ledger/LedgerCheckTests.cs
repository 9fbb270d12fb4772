using System.Collections.Immutable;
using Azure;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery.Ledger;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Ledger;

/// <summary>What the audit makes of a pair and its rows.</summary>
public sealed class LedgerCheckTests
{
    private static readonly TimeSpan OverdueAfter = TimeSpan.FromMinutes(15);
    private static readonly DateTimeOffset Now = Example.Now;
    private static readonly Month March = Month.Of(Now);
    private static readonly Prompt Asked = Prompt.Of(PromptKind.MentorAsked, Role.Executive, Now.AddHours(-5));

    private static readonly Pair Waiting = Example.Active() with { Prompts = [Asked] };
    private static readonly Pair Sent = Waiting.Sent(Asked.Id, Now.AddHours(-4));
    private static readonly Pair Skipped = Waiting.Skipped(Asked.Id, "overtaken");

    [Fact]
    public void A_lost_outcome_is_written_and_counted()
    {
        var repair = Assert.Single(RepairsOf(Sent));

        Assert.True(repair.WasMissing);
        Assert.Equal((LedgerOutcome.Sent, Asked.Id), (repair.Entry!.Outcome, repair.Entry.Prompt));
    }

    [Fact]
    public void An_outcome_of_a_moment_ago_may_be_on_its_way() =>
        Assert.Empty(RepairsOf(Waiting.Sent(Asked.Id, Now.AddMinutes(-1))));

    [Fact]
    public void What_agrees_is_left_alone()
    {
        Assert.Empty(RepairsOf(Sent, Sent));
        Assert.False(IsNeeded(Sent, Sent));
    }

    [Fact]
    public void An_outcome_that_came_after_the_one_written_takes_its_place_and_is_counted() =>
        Assert.True(Assert.Single(RepairsOf(Sent, Waiting)).WasMissing);

    [Fact]
    public void What_waits_for_hours_is_written_and_no_outcome_that_was_lost()
    {
        var repair = Assert.Single(RepairsOf(Waiting));

        Assert.True(IsNeeded(Waiting));
        Assert.Equal((LedgerOutcome.Waiting, false), (repair.Entry!.Outcome, repair.WasMissing));
    }

    [Fact]
    public void What_is_skipped_needs_no_row_but_leaves_none_that_waits()
    {
        Assert.Empty(RepairsOf(Skipped));
        Assert.True(IsNeeded(Skipped, Waiting));
        Assert.Equal(LedgerOutcome.Skipped, Assert.Single(RepairsOf(Skipped, Waiting)).Entry!.Outcome);
    }

    [Fact]
    public void A_row_of_a_prompt_that_moved_to_another_month_goes()
    {
        var moved = Waiting with { Prompts = [Asked with { Due = Now.AddMonths(1) }] };

        var repair = Assert.Single(RepairsOf(moved, Waiting));

        Assert.Equal((null, false), (repair.Entry, repair.WasMissing));
    }

    [Theory]
    [InlineData(3)]
    [InlineData(11)]
    [InlineData(27)]
    public void After_all_repairs_nothing_is_left_to_repair(int seed)
    {
        var life = new RandomLife(seed);
        var rows = new Dictionary<(Month, string), LedgerEntry>();
        for (var step = 0; step < 200; step++)
        {
            life.Step();
            var later = life.Now.AddDays(1);
            foreach (var month in MonthOfPair.AllOf(life.Pair))
            {
                var found = Found(rows, month.Month);
                foreach (var repair in LedgerCheck.Repairs(life.Pair, month.Month, found, later, OverdueAfter))
                {
                    Apply(rows, repair);
                }

                Assert.False(LedgerCheck.IsNeeded(month, Found(rows, month.Month), later, OverdueAfter));
                Assert.Empty(
                    LedgerCheck.Repairs(life.Pair, month.Month, Found(rows, month.Month), later, OverdueAfter)
                );
            }
        }
    }

    private static void Apply(Dictionary<(Month, string), LedgerEntry> rows, LedgerRepair repair)
    {
        if (repair.Entry is { } entry)
        {
            rows[(repair.Month, entry.Key)] = entry;
        }
        else
        {
            rows.Remove((repair.Month, repair.Found!.Entry.Key));
        }
    }

    private static List<LedgerRecord> Found(Dictionary<(Month, string), LedgerEntry> rows, Month month) =>
        [.. rows.Where(row => row.Key.Item1 == month).Select(row => new LedgerRecord(row.Value, ETag.All))];

    private static bool IsNeeded(Pair pair, params Pair[] written) =>
        LedgerCheck.IsNeeded(MonthOfPair.AllOf(pair)[0], RowsOf(written), Now, OverdueAfter);

    private static ImmutableArray<LedgerRepair> RepairsOf(Pair pair, params Pair[] written) =>
        LedgerCheck.Repairs(pair, March, RowsOf(written), Now, OverdueAfter);

    private static LedgerRecord[] RowsOf(Pair[] written) =>
        [.. written.Select(pair => new LedgerRecord(LedgerEntry.Of(pair.Id, pair.Prompts[0]), ETag.All))];
}
