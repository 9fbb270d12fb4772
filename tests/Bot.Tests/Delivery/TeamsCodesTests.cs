using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Simulators.Connector;

namespace RMBot.Bot.Tests.Delivery;

/// <summary>Every documented refusal of Teams, as the real connector client tells it.</summary>
public sealed class TeamsCodesTests : IAsyncLifetime
{
    private ConnectorSimulator teams = null!;

    private static readonly Dictionary<string, (Refusal Refusal, Outcome Outcome)> OfThePlatform = new()
    {
        ["400 BadArgument"] = (Refusal.BadArgument, new Outcome.Refused("BadArgument")),
        ["401 BotNotRegistered"] = (Refusal.BotNotRegistered, new Outcome.Later("BotNotRegistered")),
        ["403 disabled"] = (Refusal.DisabledByAdmin, new Outcome.Away(WhyNotReached.DisabledByAdmin)),
        ["403 not in roster"] = (Refusal.NotInRoster, new Outcome.Away(WhyNotReached.NotInstalled)),
        ["403 blocked"] = (Refusal.BlockedByUser, new Outcome.Away(WhyNotReached.BlockedTheApp)),
        ["403 forbidden"] = (Refusal.Forbidden, new Outcome.Away(WhyNotReached.NotInstalled)),
        ["403 host"] = (Refusal.InvalidHost, new Outcome.Refused("InvalidBotApiHost")),
        ["403 permissions"] = (Refusal.NotEnoughPermissions, new Outcome.Refused("NotEnoughPermissions")),
        ["403 writes blocked"] = (Refusal.WritesBlocked, new Outcome.Away(WhyNotReached.BlockedTheApp)),
        ["404 activity"] = (Refusal.ActivityNotFound, new Outcome.Refused("ActivityNotFoundInConversation")),
        ["404 conversation"] = (Refusal.ConversationNotFound, new Outcome.Gone()),
        ["412"] = (Refusal.PreconditionFailed, new Outcome.Later("PreconditionFailed")),
        ["413"] = (Refusal.TooBig, new Outcome.Refused("MessageSizeTooBig")),
        ["429"] = (Refusal.Throttled(null), new Outcome.Later("Throttled", null, IsThrottled: true)),
        ["429 for 90 s"] = (
            Refusal.Throttled(TimeSpan.FromSeconds(90)),
            new Outcome.Later("Throttled", TimeSpan.FromSeconds(90), IsThrottled: true)
        ),
        ["500"] = (Refusal.ServiceError, new Outcome.Refused("ServiceError")),
        ["502"] = (Refusal.BadGateway, new Outcome.Later("ServiceError")),
        ["503"] = (Refusal.Unavailable, new Outcome.Later("ServiceError")),
        ["504"] = (Refusal.GatewayTimeout, new Outcome.Later("HTTP 504")),
    };

    private static readonly Dictionary<string, (Refusal Refusal, Outcome Outcome)> OfOthers = new()
    {
        ["another 403"] = (Refusal.Error(403, "SomethingNew", "?"), new Outcome.Away(WhyNotReached.NotInstalled)),
        ["a bare 403"] = (new Refusal.Answered(403, ""), new Outcome.Away(WhyNotReached.NotInstalled)),
        ["another 404"] = (Refusal.Error(404, "SomethingNew", "?"), new Outcome.Gone()),
        ["a page"] = (new Refusal.Answered(400, "<html>"), new Outcome.Refused("HTTP 400")),
        ["another number"] = (new Refusal.Answered(418, "{}"), new Outcome.Refused("HTTP 418")),
        ["a bare 429"] = (new Refusal.Answered(429, ""), new Outcome.Later("HTTP 429", null, IsThrottled: true)),
    };

    public static TheoryData<string> Documented => [.. OfThePlatform.Keys];

    public static TheoryData<string> Undocumented => [.. OfOthers.Keys];

    public static TheoryData<string, double?> Waits =>
        new()
        {
            { "30", 30 },
            { "0", 0 },
            { "1.5", 1.5 },
            { "999999999999", 86400 },
            { "1e300", 86400 },
            { "-5", null },
            { "NaN", null },
            { "soon", null },
            { "", null },
            { "Tue, 03 Mar 2026 09:30:00 GMT", null },
        };

    public async ValueTask InitializeAsync() => teams = await ConnectorSimulator.StartAsync();

    public ValueTask DisposeAsync() => teams.DisposeAsync();

    [Theory]
    [MemberData(nameof(Documented))]
    public Task A_refusal_has_its_outcome(string refused) => AssertAsync(OfThePlatform[refused]);

    [Theory]
    [MemberData(nameof(Undocumented))]
    public Task A_refusal_that_nobody_wrote_of_has_an_outcome_too(string refused) => AssertAsync(OfOthers[refused]);

    [Theory]
    [MemberData(nameof(Waits))]
    public void A_time_to_wait_is_taken_when_it_makes_sense_and_is_a_day_at_most(string header, double? seconds)
    {
        using var answer = new HttpResponseMessage(System.Net.HttpStatusCode.TooManyRequests);
        answer.Headers.TryAddWithoutValidation("Retry-After", header);
        var refusal = new ErrorResponseException
        {
            Response = new Microsoft.Rest.HttpResponseMessageWrapper(answer, content: ""),
        };

        var later = Assert.IsType<Outcome.Later>(TeamsCodes.OutcomeOf(refusal));

        Assert.Equal(seconds is { } known ? TimeSpan.FromSeconds(known) : null, later.RetryAfter);
    }

    private async Task AssertAsync((Refusal Refusal, Outcome Outcome) expected)
    {
        teams.Rule = _ => expected.Refusal;

        Assert.Equal(expected.Outcome, TeamsCodes.OutcomeOf(await SendAsync()));
    }

    private async Task<ErrorResponseException> SendAsync()
    {
        using var http = new HttpClient();
        using var client = new ConnectorClient(
            new Uri(teams.ServiceUrl),
            new NoToken(),
            http,
            disposeHttpClient: false
        );
        return await Assert.ThrowsAsync<ErrorResponseException>(() =>
            client.Conversations.SendToConversationWithHttpMessagesAsync(
                "a:megan",
                new Activity { Type = ActivityTypes.Message, Text = "hello" },
                cancellationToken: TestContext.Current.CancellationToken
            )
        );
    }

    private sealed class NoToken : Microsoft.Rest.ServiceClientCredentials;
}
