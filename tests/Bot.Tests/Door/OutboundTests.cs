using System.Net.Http.Headers;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Door;

/// <summary>Where the coach's own token and people's words go, with a coach as in production.</summary>
public sealed class OutboundTests(StorageWithItsOwnTime storage) : HostTest(storage), IAsyncLifetime
{
    private TestOpenIdProvider issuer = null!;
    private RecordingConnector elsewhere = null!;

    private string ElsewhereUrl => $"http://localhost:{elsewhere.Address.Port}/";

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        issuer = await TestOpenIdProvider.StartAsync("msteams");
        elsewhere = await RecordingConnector.StartAsync();
        Teams.Http.DefaultRequestHeaders.Authorization = AuthenticationHeaderValue.Parse(
            CoachDoor.Header(new TestToken(issuer.Key) { Audience = Production.App, ServiceUrl = Teams.ServiceUrl })
        );
    }

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await elsewhere.DisposeAsync();
        await issuer.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Teams_gets_the_coachs_token()
    {
        await StartInProductionAsync();

        await Teams.Add("Alex Wilber").OpensPageAsync();

        Assert.NotEmpty(Teams.Requests);
        Assert.All(
            Teams.Requests,
            sent => Assert.Equal($"Bearer {TestOpenIdProvider.OutboundToken}", sent.Headers.Authorization)
        );
    }

    [Fact]
    public async Task A_stored_address_that_is_not_Teams_gets_no_prompt()
    {
        await StartInProductionAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        var pair = await KnownAsync(alex, megan, Example.Proposed());
        var known = (await People.FindAsync(new PersonId(megan.ObjectId), Ct))!;
        await People.SaveAsync(known.Person, known.Address with { ServiceUrl = ElsewhereUrl }, Ct);
        await alex.SaysAsync("status");

        await alex.PressesAsync("Send to Megan");

        await Wait.UntilAsync(
            () => "it was tried",
            async () =>
                (await ReadAsync(pair)).Prompts.Any(prompt => prompt.Delivery is DeliveryState.Waiting { Tries: > 0 })
        );
        Assert.Empty(elsewhere.Requests);
        Assert.False(megan.Chat.Shows("would like to learn from you"));
    }

    [Fact]
    public async Task No_chat_is_opened_at_a_service_that_is_not_Teams()
    {
        var coach = await StartInProductionAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        var known = (await People.FindAsync(new PersonId(alex.ObjectId), Ct))!;

        var (address, outcome) = await coach
            .Services.GetRequiredService<Proactive>()
            .OpenAsync(known.Person.Id, known.Address with { ServiceUrl = ElsewhereUrl }, Ct);

        Assert.Null(address);
        Assert.Equal(new Outcome.Later("UntrustedServiceException"), outcome);
        Assert.Empty(elsewhere.Requests);
    }

    [Theory]
    [InlineData(301)]
    [InlineData(302)]
    [InlineData(307)]
    [InlineData(308)]
    public async Task Teams_cannot_send_the_coach_on_to_somebody_else(int status)
    {
        await StartInProductionAsync();
        var alex = Teams.Add("Alex Wilber");
        await alex.OpensPageAsync();
        alex.Chat.Refusals.Enqueue(
            new ScriptedAnswer(status, "")
            {
                Headers = new Dictionary<string, string>
                {
                    ["Location"] = $"{ElsewhereUrl}v3/conversations/1/activities",
                },
            }
        );

        await alex.SaysAsync("help");

        Assert.Empty(elsewhere.Requests);
        Assert.Contains("didn't get through", alex.Chat.Everything);
    }

    private Task<CoachHost> StartInProductionAsync() =>
        StartAsync(
            environment: "Production",
            with: services => Production.Trust(services, issuer),
            settings: Production.Settings(issuer, Teams.ServiceUrl)
        );
}
