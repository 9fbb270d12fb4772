using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables.Simulated;

/// <summary>Bodies that the product's own client never writes.</summary>
public sealed class BodyTests : SimulatorTest
{
    [Theory]
    [InlineData("DuplicatePropertiesSpecified", """{"PartitionKey":"p","RowKey":"r","A":1,"A":2}""")]
    [InlineData("PropertiesNeedValue", """{"PartitionKey":"p","A":1}""")]
    [InlineData("PropertiesNeedValue", """{"PartitionKey":"p","RowKey":7}""")]
    [InlineData("InvalidInput", """{"PartitionKey":"p","RowKey":"r","A":{"B":1}}""")]
    [InlineData(
        "InvalidInput",
        """{"PartitionKey":"p","RowKey":"r","A@odata.type":"Edm.Guid","A":"x"}""",
        Label = "no Guid"
    )]
    [InlineData(
        "InvalidInput",
        """{"PartitionKey":"p","RowKey":"r","A@odata.type":"Edm.Odd","A":"x"}""",
        Label = "no type"
    )]
    [InlineData("InvalidInput", """{"PartitionKey":"p",""")]
    [InlineData("InvalidInput", "[]")]
    public async Task A_body_that_is_no_row_is_refused_with_the_services_own_code(string code, string body)
    {
        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => Saying(body).AddEntityAsync(Row("r")));

        Assert.Equal((400, code), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_body_about_another_row_than_the_address_is_refused()
    {
        var table = Saying("""{"PartitionKey":"p","RowKey":"other"}""");

        var refusal = await Assert.ThrowsAsync<RequestFailedException>(() => table.UpsertEntityAsync(Row("r")));

        Assert.Equal((400, "InvalidInput"), (refusal.Status, refusal.ErrorCode));
    }

    [Fact]
    public async Task A_null_and_a_time_stamp_of_the_callers_own_are_left_out()
    {
        await Saying("""{"PartitionKey":"p","RowKey":"r","A":null,"Timestamp":"1999-01-01T00:00:00Z"}""")
            .AddEntityAsync(Row("r"));

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r")).Value;

        Assert.False(row.ContainsKey("A"));
        Assert.Equal(Time.GetUtcNow().Year, row.Timestamp!.Value.Year);
    }

    [Fact]
    public async Task A_column_that_is_asked_for_and_not_there_is_null()
    {
        await AddAsync(Row("r"));

        var row = (await Table.GetEntityAsync<TableEntity>("p", "r", ["RowKey", "Missing"])).Value;

        Assert.Equal(("r", null), (row.RowKey, row["Missing"]));
        Assert.False(row.ContainsKey("PartitionKey"));
    }

    private TableClient Saying(string body)
    {
        var options = Once();
        options.AddPolicy(new OtherBody(body), HttpPipelinePosition.PerCall);
        return new TableClient(Simulator.ConnectionString, Table.Name, options);
    }

    private sealed class OtherBody(string body) : HttpPipelineSynchronousPolicy
    {
        public override void OnSendingRequest(HttpMessage message) =>
            message.Request.Content = RequestContent.Create(body);
    }
}
