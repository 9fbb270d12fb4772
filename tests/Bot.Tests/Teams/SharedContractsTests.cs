using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Moq;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Teams;

/// <summary>With clients as Microsoft's packages make them: each with a contract resolver of its own.</summary>
public sealed class SharedContractsTests
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_clients_write_with_the_first_ones_contracts()
    {
        var factory = new SharingConnectorFactory(new NewContractsEachTime(), new SharedContracts());

        var first = await factory.CreateAsync("https://a.example", "", Ct);
        var second = await factory.CreateAsync("https://a.example", "", Ct);

        Assert.Same(first.SerializationSettings.ContractResolver, second.SerializationSettings.ContractResolver);
    }

    [Fact]
    public async Task All_clients_read_with_the_first_ones_contracts()
    {
        var factory = new SharingConnectorFactory(new NewContractsEachTime(), new SharedContracts());

        var first = await factory.CreateAsync("https://a.example", "", Ct);
        var second = await factory.CreateAsync("https://a.example", "", Ct);

        Assert.Same(first.DeserializationSettings.ContractResolver, second.DeserializationSettings.ContractResolver);
    }

    [Fact]
    public async Task Factories_of_different_turns_share_too()
    {
        var contracts = new SharedContracts();

        var first = await new SharingConnectorFactory(new NewContractsEachTime(), contracts).CreateAsync("", "", Ct);
        var second = await new SharingConnectorFactory(new NewContractsEachTime(), contracts).CreateAsync("", "", Ct);

        Assert.Same(first.SerializationSettings.ContractResolver, second.SerializationSettings.ContractResolver);
    }

    [Fact]
    public async Task The_client_is_the_one_for_that_service_and_audience()
    {
        var made = new NewContractsEachTime();

        var client = await new SharingConnectorFactory(made, new SharedContracts()).CreateAsync("service", "whom", Ct);

        Assert.Equal(("service", "whom", client), (made.ServiceUrl, made.Audience, made.Client));
    }

    [Fact]
    public void Nothing_else_of_the_settings_changes()
    {
        var contracts = new SharedContracts();
        contracts.Give(Client());
        var client = Client();
        client.SerializationSettings.NullValueHandling = NullValueHandling.Ignore;

        contracts.Give(client);

        Assert.Equal(NullValueHandling.Ignore, client.SerializationSettings.NullValueHandling);
    }

    private static IConnectorClient Client()
    {
        var client = new Mock<IConnectorClient>();
        client.SetupGet(made => made.SerializationSettings).Returns(OwnContracts());
        client.SetupGet(made => made.DeserializationSettings).Returns(OwnContracts());
        return client.Object;
    }

    private static JsonSerializerSettings OwnContracts() => new() { ContractResolver = new DefaultContractResolver() };

    private sealed class NewContractsEachTime : ConnectorFactory
    {
        public string? ServiceUrl { get; private set; }
        public string? Audience { get; private set; }
        public IConnectorClient? Client { get; private set; }

        public override Task<IConnectorClient> CreateAsync(
            string serviceUrl,
            string audience,
            CancellationToken cancellationToken
        )
        {
            (ServiceUrl, Audience, Client) = (serviceUrl, audience, SharedContractsTests.Client());
            return Task.FromResult(Client);
        }
    }
}
