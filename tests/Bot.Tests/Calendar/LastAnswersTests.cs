using System.Net;
using RMBot.Calendar;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Calendar;

/// <summary>What the coach remembers of its permissions, for whoever asks how it is.</summary>
public sealed class LastAnswersTests
{
    private const string Events = "https://graph.example/v1.0/me/events";
    private const string Manager = "https://graph.example/v1.0/users/1/manager";

    [Theory]
    [InlineData(Events, HttpStatusCode.OK, true, false)]
    [InlineData(Events, HttpStatusCode.Forbidden, false, true)]
    [InlineData(Events, HttpStatusCode.Unauthorized, false, false)]
    [InlineData(Events, HttpStatusCode.ServiceUnavailable, false, false)]
    [InlineData(Manager, HttpStatusCode.Forbidden, false, false)]
    public async Task A_refusal_counts_when_a_permission_that_is_needed_is_missing(
        string asked,
        HttpStatusCode answer,
        bool isGranted,
        bool isRefused
    )
    {
        using var answers = new LastAnswers(new HandTime()) { InnerHandler = new Answering(answer) };
        using var line = new HttpMessageInvoker(answers);
        using var request = new HttpRequestMessage(HttpMethod.Get, asked);

        using var _ = await line.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal((isGranted, isRefused), (answers.GrantedAt is not null, answers.RefusedAt is not null));
    }

    private sealed class Answering(HttpStatusCode status) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        ) => Task.FromResult(new HttpResponseMessage(status));
    }
}
