using Azure;
using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

/// <summary>What Azure refuses and Azurite does not, or not in the same words.</summary>
public sealed class RefusalTests : SimulatorTest
{
    private static readonly Dictionary<string, (string Code, TableEntity Row)> Impossible = new()
    {
        ["a stroke in a key"] = ("OutOfRangeInput", Row("a/b")),
        ["a hash in a key"] = ("OutOfRangeInput", Row("a#b")),
        ["a tab in a key"] = ("OutOfRangeInput", Row("tab\t")),
        ["a backslash in a partition"] = ("OutOfRangeInput", Row("a", "c\\d")),
        ["a long key"] = ("KeyValueTooLarge", Row(new string('k', 513))),
        ["a moment long ago"] = ("OutOfRangeInput", With("At", new DateTimeOffset(1600, 12, 31, 0, 0, 0, default))),
        ["a hyphen in a name"] = ("PropertyNameInvalid", With("two-words", 1)),
        ["a long name"] = ("PropertyNameTooLong", With(new string('n', 256), 1)),
        ["a long value"] = ("PropertyValueTooLarge", With("Bytes", new byte[64 * 1024 + 1])),
        ["many properties"] = ("TooManyProperties", Wide(253)),
    };

    public static TheoryData<string> Refused => [.. Impossible.Keys];

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_row_that_cannot_be_is_refused_with_the_services_own_code(string what)
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.AddEntityAsync(Impossible[what].Row)
        );

        Assert.Equal((400, Impossible[what].Code), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_merge_that_makes_a_row_too_wide_is_refused()
    {
        await Table.AddEntityAsync(Wide(252));

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() =>
            Table.UpsertEntityAsync(new TableEntity("p", "r") { ["OneMore"] = 1 })
        );

        Assert.Equal("TooManyProperties", refusal.ErrorCode);
    }

    [Fact]
    public async Task A_transaction_changes_a_row_once()
    {
        await RefusedAsync("InvalidDuplicateRow", at: 1, Row("a"), Row("a"));
    }

    [Fact]
    public async Task A_transaction_is_about_one_partition()
    {
        await RefusedAsync("CommandsInBatchActOnDifferentPartitions", at: 2, Row("a"), Row("b"), Row("c", "q"));
    }

    [Fact]
    public async Task A_transaction_of_one_change_names_it_too()
    {
        await AddAsync(Row("a"));

        await RefusedAsync("EntityAlreadyExists", at: 0, Row("a"));
    }

    [Fact]
    public async Task A_transaction_on_a_table_that_is_gone_is_refused_at_its_first_change()
    {
        await Table.DeleteAsync();

        await RefusedAsync("TableNotFound", at: 0, Row("a"), Row("b"));
    }

    [Fact]
    public async Task A_transaction_of_101_changes_is_refused_at_the_hundredth()
    {
        await RefusedAsync("InvalidInput", at: 99, [.. Enumerable.Range(0, 101).Select(n => Row($"{n}"))]);
    }

    [Fact]
    public async Task A_transaction_is_at_most_4_MiB()
    {
        var rows = Enumerable.Range(0, 5).Select(n => Large($"{n}"));

        var refusal = await Assert.ThrowsAnyAsync<RequestFailedException>(() => SubmitAsync(rows));

        Assert.Equal((413, "RequestBodyTooLarge"), (refusal.Status, refusal.ErrorCode));
    }

    [Theory]
    [InlineData("Text eq")]
    [InlineData("Text like 'a'")]
    [InlineData("(Text eq 'a'")]
    [InlineData("Text eq 'a")]
    [InlineData("'a' eq 'a'")]
    [InlineData("Text eq null")]
    public async Task A_filter_that_says_nothing_is_refused(string filter)
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => FindAsync(filter));

        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
    }

    private async Task RefusedAsync(string code, int at, params TableEntity[] rows)
    {
        var before = Simulator.Counters.EntitiesWritten;

        var refusal = await Assert.ThrowsAsync<TableTransactionFailedException>(() => SubmitAsync(rows));

        Assert.Equal((code, at), (refusal.ErrorCode, refusal.FailedTransactionActionIndex!.Value));
        Assert.Equal(before, Simulator.Counters.EntitiesWritten);
    }

    private async Task SubmitAsync(IEnumerable<TableEntity> rows) =>
        await Table.SubmitTransactionAsync(
            rows.Select(row => new TableTransactionAction(TableTransactionActionType.Add, row))
        );

    private static TableEntity With(string name, object value) => new("p", "r") { [name] = value };

    private static TableEntity Wide(int columns) =>
        new(Enumerable.Range(0, columns).ToDictionary(n => $"N{n}", n => (object)n))
        {
            PartitionKey = "p",
            RowKey = "r",
        };

    private static TableEntity Large(string rowKey)
    {
        var row = Row(rowKey);
        for (var n = 0; n < 15; n++)
            row[$"Bytes{n}"] = new byte[64 * 1024];
        return row;
    }
}
