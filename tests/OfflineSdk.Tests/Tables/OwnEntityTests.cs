using System.Runtime.Serialization;
using Azure;
using Azure.Data.Tables;
using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public abstract class OwnEntityTests(ISharedTables tables) : TableTest(tables)
{
    [Fact]
    public async Task An_own_class_is_kept_by_its_public_properties()
    {
        var visit = new Visit
        {
            PartitionKey = "p",
            RowKey = "r",
            Guest = "Ada",
            Seats = 2,
            Paid = 12,
            At = new DateTime(2026, 3, 2, 9, 30, 0, DateTimeKind.Utc),
            Mood = Mood.Glad,
            Picture = BinaryData.FromBytes(new byte[] { 1, 2 }),
            Secret = "not kept",
        };
        await Table.AddEntityAsync(visit);

        var read = (await Table.GetEntityAsync<Visit>("p", "r")).Value;

        Assert.Equal(("p", "r", "Ada", 2L), (read.PartitionKey, read.RowKey, read.Guest, read.Seats));
        Assert.Equal((12.0, null, Mood.Glad), (read.Paid, read.Tip, read.Mood));
        Assert.Equal(visit.At, read.At);
        Assert.Equal([1, 2], read.Picture!.ToArray());
        Assert.Null(read.Secret);
        Assert.NotEqual(default, read.ETag);
        Assert.NotNull(read.Timestamp);
    }

    [Fact]
    public async Task A_property_may_have_another_name_in_the_row()
    {
        await Table.AddEntityAsync(
            new Visit
            {
                PartitionKey = "p",
                RowKey = "r",
                Guest = "Ada",
            }
        );

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.Equal("Ada", row.GetString("guest_name"));
        Assert.Equal("Unsaid", row.GetString("Mood"));
        Assert.False(row.ContainsKey("Guest"));
        Assert.False(row.ContainsKey("Secret"));
    }

    public enum Mood
    {
        Unsaid,
        Glad,
    }

    public sealed class Visit : ITableEntity
    {
        public string PartitionKey { get; set; } = "";
        public string RowKey { get; set; } = "";
        public DateTimeOffset? Timestamp { get; set; }
        public ETag ETag { get; set; }

        [DataMember(Name = "guest_name")]
        public string? Guest { get; set; }
        public long Seats { get; set; }
        public double Paid { get; set; }
        public double? Tip { get; set; }
        public DateTime? At { get; set; }
        public Mood Mood { get; set; }
        public BinaryData? Picture { get; set; }

        [IgnoreDataMember]
        public string? Secret { get; set; }
        public string Shown => $"{Guest} ({Seats})";
    }
}
