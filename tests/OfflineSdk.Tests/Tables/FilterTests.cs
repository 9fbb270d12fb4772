using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class FilterTests(ISharedTables tables) : TableTest(tables)
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(2));
    private static readonly Guid Id = new("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    private static readonly FormattableString[] Several =
    [
        $"Text eq {"it's"}",
        $"Int eq {7}",
        $"Int lt {8} and Int gt {-7}",
        $"Long eq {long.MaxValue}",
        $"Long gt {-1L}",
        $"Double eq {0.5}",
        $"Double lt {1d}",
        $"Boolean eq {true}",
        $"Guid eq {Id}",
        $"Bytes eq {new byte[] { 1, 255 }}",
        $"Moment eq {Moment}",
        $"Moment gt {Moment.AddTicks(-1)} and Moment le {Moment.UtcDateTime}",
    ];

    private static readonly Dictionary<string, FormattableString> All = Several.ToDictionary(
        FormattableString.Invariant
    );

    public static TheoryData<string> Filters => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task A_value_of_every_type_is_compared_as_what_it_is(string filter)
    {
        await Table.AddEntityAsync(
            new TableEntity("p", "wanted")
            {
                ["Text"] = "it's",
                ["Int"] = 7,
                ["Long"] = long.MaxValue,
                ["Double"] = 0.5,
                ["Boolean"] = true,
                ["Guid"] = Id,
                ["Bytes"] = new byte[] { 1, 255 },
                ["Moment"] = Moment,
            }
        );
        await Table.AddEntityAsync(
            new TableEntity("p", "other")
            {
                ["Text"] = "its",
                ["Int"] = -7,
                ["Long"] = -1L,
                ["Double"] = 2.5,
                ["Boolean"] = false,
                ["Guid"] = Guid.Empty,
                ["Bytes"] = new byte[] { 2 },
                ["Moment"] = Moment.AddDays(-1),
            }
        );

        var found = await Table.QueryAsync<TableEntity>(TableClient.CreateQueryFilter(All[filter])).ToListAsync();

        Assert.Equal(["wanted"], found.Select(row => row.RowKey));
    }

    [Fact]
    public void A_value_the_service_has_no_type_for_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {new object()}"));
    }
}
