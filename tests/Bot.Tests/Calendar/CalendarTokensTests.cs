using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendar;
using RMBot.Pairs;
using RMBot.Simulators;
using RMBot.Teams;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>The token of a person is what the token service has for them, as long as it has one.</summary>
public sealed class CalendarTokensTests(SharedAzurite azurite) : StorageTest(azurite)
{
    private const string Connection = "graph";
    private static readonly PersonId Patti = new("patti");
    private readonly TestTime time = new(Example.Now);

    [Fact]
    public async Task Who_has_signed_in_has_a_token_and_who_has_not_has_none()
    {
        await using var service = await ServiceAsync();
        var tokens = Tokens(service);

        Assert.Null(await tokens.TokenOfAsync(Patti, Ct));
        service.People.SignIn("29:patti", Connection);

        Assert.NotNull(await tokens.TokenOfAsync(Patti, Ct));
    }

    [Fact]
    public async Task Somebody_the_coach_never_met_has_none()
    {
        await using var service = await ServiceAsync();

        Assert.Null(await Tokens(service).TokenOfAsync(new PersonId("nobody"), Ct));
        Assert.Empty(service.Requests);
    }

    [Fact]
    public async Task A_token_is_asked_for_once_in_five_minutes()
    {
        await using var service = await ServiceAsync();
        service.People.SignIn("29:patti", Connection);
        var tokens = Tokens(service);

        await tokens.TokenOfAsync(Patti, Ct);
        await tokens.TokenOfAsync(Patti, Ct);
        Assert.Single(service.Requests);
        time.Now += TimeSpan.FromMinutes(5);
        await tokens.TokenOfAsync(Patti, Ct);

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task A_token_near_its_end_is_not_held()
    {
        await using var service = await ServiceAsync();
        service.People.TokenLife = TimeSpan.FromSeconds(90);
        service.People.SignIn("29:patti", Connection);
        var tokens = Tokens(service);

        await tokens.TokenOfAsync(Patti, Ct);
        time.Now += TimeSpan.FromSeconds(31);
        await tokens.TokenOfAsync(Patti, Ct);

        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task After_signing_out_there_is_none()
    {
        await using var service = await ServiceAsync();
        service.People.SignIn("29:patti", Connection);
        var tokens = Tokens(service);
        await tokens.TokenOfAsync(Patti, Ct);

        await tokens.SignOutAsync(Patti, Ct);

        Assert.Null(await tokens.TokenOfAsync(Patti, Ct));
    }

    [Fact]
    public async Task A_service_that_is_down_is_not_the_same_as_nobody_signed_in()
    {
        await using var service = await ServiceAsync();
        service.Rule = _ => new ScriptedAnswer(503, "{}");

        await Assert.ThrowsAsync<HttpRequestException>(() => Tokens(service).TokenOfAsync(Patti, Ct));
    }

    private async Task<TokenService> ServiceAsync()
    {
        await People.SaveAsync(
            new Person(
                Patti,
                "Patti Fernandez",
                "patti@example.com",
                "en-US",
                "UTC",
                IsGuest: false,
                CanBeReached: true
            ),
            new Address("chat", "https://teams.example", "tenant", "29:patti", "28:coach"),
            Ct
        );
        var service = await TokenService.StartAsync(time);
        service.AcceptsAnyone = true;
        return service;
    }

    private CalendarTokens Tokens(TokenService service)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("OAuthUrl", service.Url)]).Build();
        return new CalendarTokens(
            new ConfigurationBotFrameworkAuthentication(configuration),
            People,
            new CalendarOptions { Connection = Connection },
            Microsoft.Extensions.Options.Options.Create(new CoachOptions()),
            time
        );
    }
}
