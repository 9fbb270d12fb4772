using Azure.Data.Tables;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class ConnectionStringTests
{
    private const string Key = "a2V5";

    [Fact]
    public void The_emulator_has_a_name_of_its_own()
    {
        var service = new TableServiceClient("UseDevelopmentStorage=true");

        Assert.Equal("http://127.0.0.1:10002/devstoreaccount1", service.Uri.AbsoluteUri);
        Assert.Equal("devstoreaccount1", service.AccountName);
    }

    [Fact]
    public void An_account_in_the_cloud_is_found_by_its_name()
    {
        var service = new TableServiceClient(
            $"DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={Key};EndpointSuffix=core.windows.net"
        );

        Assert.Equal("https://acme.table.core.windows.net/", service.Uri.AbsoluteUri);
        Assert.Equal("https://acme.table.core.windows.net/Pairs", service.GetTableClient("Pairs").Uri.AbsoluteUri);
    }

    [Fact]
    public void An_endpoint_that_is_named_wins()
    {
        var service = new TableServiceClient(
            $"AccountName=acme;AccountKey={Key};TableEndpoint=http://127.0.0.1:7/acme;"
        );

        Assert.Equal("http://127.0.0.1:7/acme", service.Uri.AbsoluteUri);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("AccountName=acme")]
    [InlineData("AccountName=acme;AccountKey=not base64")]
    public void A_connection_string_that_leads_nowhere_is_refused(string text)
    {
        Assert.ThrowsAny<Exception>(() => new TableServiceClient(text));
    }

    [Fact]
    public void An_empty_connection_string_is_refused()
    {
        Assert.ThrowsAny<Exception>(() => new TableServiceClient(" "));
    }
}
