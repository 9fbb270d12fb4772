using System.Net;
using Azure.Data.Tables;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Calendar;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Sessions;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>A person's Teams clients sign them in; the coach takes the token once and goes on with the talk.</summary>
public sealed class SignInTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Connection = "graph";

    [Fact]
    public async Task Without_a_connection_there_are_usual_times()
    {
        var host = await StartAsync();

        Assert.IsType<UsualTimes>(host.Services.GetRequiredService<ICalendar>());
    }

    [Fact]
    public async Task With_one_the_calendars_are_looked_into()
    {
        await using var service = await ServiceAsync();
        var host = await StartAsync(service);

        Assert.IsType<GraphCalendar>(host.Services.GetRequiredService<ICalendar>());
    }

    [Fact]
    public async Task A_client_that_offers_a_token_signs_the_person_in()
    {
        await using var service = await ServiceAsync();
        var host = await StartAsync(service);
        var patti = Teams.Add("Patti Fernandez");
        await patti.OpensPageAsync();
        service.People.Consent(patti.UserId, Connection);

        Assert.Equal(HttpStatusCode.OK, await patti.InvokesAsync(Offer("one login")));

        var tokens = host.Services.GetRequiredService<CalendarTokens>();
        Assert.NotNull(await tokens.TokenOfAsync(new PersonId(patti.ObjectId), Ct));
    }

    [Fact]
    public async Task Each_client_of_a_person_who_has_yet_to_consent_is_told_so()
    {
        await using var service = await ServiceAsync();
        await StartAsync(service);
        var patti = Teams.Add("Patti Fernandez");
        await patti.OpensPageAsync();

        var answers = await Task.WhenAll(
            patti.InvokesAsync(Offer("one login")),
            patti.InvokesAsync(Offer("one login"))
        );

        Assert.Equal([HttpStatusCode.PreconditionFailed, HttpStatusCode.PreconditionFailed], answers);
    }

    [Fact]
    public async Task Of_several_clients_that_offer_at_once_one_takes_the_talk_further()
    {
        await using var service = await ServiceAsync();
        await StartAsync(service);
        var (patti, alex) = (Teams.Add("Patti Fernandez"), Teams.Add("Alex Wilber"));
        await KnownAsync(patti, alex, Example.Active() with { Id = PairId.New() });
        service.People.Consent(patti.UserId, Connection);
        await patti.SaysAsync("sessions");
        await patti.PressesAsync("See times");
        await patti.PressesAsync("Sign in");
        var before = patti.Chat.Messages.Count;

        var answers = await Task.WhenAll(
            patti.InvokesAsync(Offer("one login")),
            patti.InvokesAsync(Offer("one login")),
            patti.InvokesAsync(Offer("one login"))
        );

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer));
        Assert.Equal(1, patti.Chat.Messages.Count - before);
        Assert.Contains("Which of these suits you both?", patti.Chat.Last, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sign_in_that_nobody_waits_for_any_more_says_nothing()
    {
        await using var service = await ServiceAsync();
        await StartAsync(service);
        var patti = Teams.Add("Patti Fernandez");
        await patti.OpensPageAsync();
        var before = patti.Chat.Messages.Count;

        await patti.InvokesAsync(
            new JObject
            {
                ["name"] = "signin/verifyState",
                ["value"] = new JObject { ["state"] = "123456" },
            }
        );

        Assert.Equal(before, patti.Chat.Messages.Count);
    }

    [Theory]
    [InlineData("installedappnotfound", "installedappnotfound")]
    [InlineData("Patti Fernandez, patti@example.com", "unknown")]
    public async Task A_client_that_cannot_sign_a_person_in_is_heard_in_one_line_of_the_log(string code, string logged)
    {
        await using var service = await ServiceAsync();
        var host = await StartAsync(service);
        var patti = Teams.Add("Patti Fernandez");
        await patti.OpensPageAsync();
        var before = patti.Chat.Messages.Count;

        var answer = await patti.InvokesAsync(
            new JObject
            {
                ["name"] = "signin/failure",
                ["value"] = new JObject { ["code"] = code, ["message"] = "of Patti Fernandez" },
            }
        );

        Assert.Equal(HttpStatusCode.OK, answer);
        Assert.Equal(before, patti.Chat.Messages.Count);
        var line = Assert.Single(host.Log.All, line => line.Contains("could not sign", StringComparison.Ordinal));
        Assert.Contains(logged, line, StringComparison.Ordinal);
        Assert.DoesNotContain("Patti", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task However_often_a_person_signs_in_one_row_is_kept_of_it()
    {
        await using var service = await ServiceAsync();
        await StartAsync(service);
        var patti = Teams.Add("Patti Fernandez");
        await patti.OpensPageAsync();
        service.People.Consent(patti.UserId, Connection);
        await patti.InvokesAsync(Offer("login 1"));
        var before = await CountTalkRowsAsync();

        for (var login = 2; login < 6; login++)
        {
            await patti.InvokesAsync(Offer($"login {login}"));
        }

        Assert.Equal(before, await CountTalkRowsAsync());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("text")]
    [InlineData("""{"id":[],"token":"t"}""")]
    [InlineData("""{"id":"one login","token":{}}""")]
    [InlineData("""{"id":"one login","connectionName":[],"token":"t"}""")]
    public async Task An_offer_that_is_none_is_no_fault_of_the_coach(string value)
    {
        await using var service = await ServiceAsync();
        var host = await StartAsync(service);
        var patti = Teams.Add("Patti Fernandez");
        await patti.OpensPageAsync();
        var offer = Offer("one login");
        offer["value"] = value == "text" ? value : JObject.Parse(value);

        var answer = await patti.InvokesAsync(offer);

        Assert.Equal(HttpStatusCode.NotFound, answer);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nobody_of_another_organisation_is_signed_in_and_nothing_is_kept_of_them()
    {
        await using var service = await ServiceAsync();
        await StartAsync(service, new KeyValuePair<string, string?>("AllowedTenants", TeamsService.Tenant));
        var stranger = Teams.Add("Mallory Stranger", tenant: "22222222-0000-0000-0000-000000000002");
        service.People.Consent(stranger.UserId, Connection);

        var answer = await stranger.InvokesAsync(Offer("one login"));

        Assert.Equal(HttpStatusCode.NotFound, answer);
        Assert.Equal(0, await CountTalkRowsAsync());
    }

    private async Task<int> CountTalkRowsAsync() =>
        await Tables.Conversations.QueryAsync<TableEntity>(cancellationToken: Ct).CountAsync(Ct);

    private static async Task<TokenService> ServiceAsync()
    {
        var service = await TokenService.StartAsync();
        service.AcceptsAnyone = true;
        return service;
    }

    private Task<CoachHost> StartAsync(TokenService service, params KeyValuePair<string, string?>[] settings) =>
        StartAsync(
            settings:
            [
                .. settings,
                new("Calendar:Connection", Connection),
                new("Calendar:GraphAddress", "http://127.0.0.1:1/v1.0"),
                new("OAuthUrl", service.Url),
            ]
        );

    private static JObject Offer(string login) =>
        new()
        {
            ["name"] = "signin/tokenExchange",
            ["value"] = new JObject
            {
                ["id"] = login,
                ["connectionName"] = Connection,
                ["token"] = "the client's own",
            },
        };
}
