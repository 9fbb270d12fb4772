using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class FilterTests
{
    private static readonly DateTimeOffset Moment = new(2026, 3, 2, 9, 30, 0, TimeSpan.FromHours(2));

    [Fact]
    public void Every_kind_of_value_is_written_as_its_literal()
    {
        Assert.Equal("A eq 'it''s'", TableClient.CreateQueryFilter($"A eq {"it's"}"));
        Assert.Equal("A eq 7", TableClient.CreateQueryFilter($"A eq {7}"));
        Assert.Equal("A eq 7L", TableClient.CreateQueryFilter($"A eq {7L}"));
        Assert.Equal("A eq 7.0 or A eq 0.5", TableClient.CreateQueryFilter($"A eq {7d} or A eq {0.5}"));
        Assert.Equal("A eq true", TableClient.CreateQueryFilter($"A eq {true}"));
        Assert.Equal("A eq X'01FF'", TableClient.CreateQueryFilter($"A eq {new byte[] { 1, 255 }}"));
        Assert.Equal(
            "A eq guid'00000000-0000-0000-0000-000000000000'",
            TableClient.CreateQueryFilter($"A eq {Guid.Empty}")
        );
        Assert.Equal("A lt datetime'2026-03-02T07:30:00.0000000Z'", TableClient.CreateQueryFilter($"A lt {Moment}"));
    }

    [Fact]
    public void A_local_time_is_not_compared_silently()
    {
        var local = new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Unspecified);

        Assert.Throws<NotSupportedException>(() => TableClient.CreateQueryFilter($"A lt {local}"));
    }

    [Fact]
    public void A_value_the_service_has_no_type_for_is_a_mistake()
    {
        Assert.Throws<ArgumentException>(() => TableClient.CreateQueryFilter($"A eq {TimeSpan.Zero}"));
    }
}
