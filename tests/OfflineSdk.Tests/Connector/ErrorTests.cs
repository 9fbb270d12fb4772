using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using RMBot.Simulators;

namespace OfflineSdk.Tests.Connector;

public sealed class ErrorTests : ConnectorTest
{
    [Fact]
    public async Task An_error_carries_its_code_its_message_and_what_lies_beneath()
    {
        var error = await RefusedAsync(
            new ScriptedAnswer(
                404,
                """
                { "error": { "code": "ConversationNotFound", "message": "Gone.",
                             "innerHttpError": { "statusCode": 410, "body": { "reason": "deleted" } } } }
                """
            )
        );

        Assert.Equal(HttpStatusCode.NotFound, error.Response.StatusCode);
        Assert.Equal("ConversationNotFound", error.Body.Error.Code);
        Assert.Equal("Gone.", error.Body.Error.Message);
        Assert.Equal(410, error.Body.Error.InnerHttpError.StatusCode);
        Assert.Contains("NotFound", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_blocked_write_comes_in_a_second_shape_and_is_kept_word_for_word()
    {
        const string blocked =
            """{"errorCode":209,"message":"{ \"subCode\":\"MessageWritesBlocked\", \"details\":\"Thread is blocked.\" }"}""";

        var error = await RefusedAsync(new ScriptedAnswer(403, blocked));

        Assert.Equal(HttpStatusCode.Forbidden, error.Response.StatusCode);
        Assert.Equal(blocked, error.Response.Content);
        Assert.Null(error.Body.Error);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html>Bad Gateway</html>")]
    [InlineData("[1, 2")]
    [InlineData("\"text\"")]
    public async Task An_answer_that_is_no_error_of_the_connector_still_has_its_status(string body)
    {
        var error = await RefusedAsync(new ScriptedAnswer(502, body));

        Assert.Equal(HttpStatusCode.BadGateway, error.Response.StatusCode);
        Assert.Equal(body, error.Response.Content);
        Assert.Null(error.Body);
    }

    [Fact]
    public async Task The_headers_of_an_error_say_when_to_try_again_and_what_to_quote_to_support()
    {
        var error = await RefusedAsync(
            new ScriptedAnswer(429, """{ "error": { "code": "Throttled" } }""")
            {
                Headers = new Dictionary<string, string> { ["Retry-After"] = "7", ["MS-CV"] = "abc.1" },
            }
        );

        Assert.Equal(["7"], error.Response.Headers["Retry-After"]);
        Assert.Equal(["abc.1"], error.Response.Headers["MS-CV"]);
    }

    [Fact]
    public async Task An_error_names_the_request_it_answers()
    {
        var error = await RefusedAsync(new ScriptedAnswer(500, ""));

        Assert.Equal(HttpMethod.Post, error.Request.Method);
        Assert.Contains(
            "/v3/conversations/a%3A1/activities",
            error.Request.RequestUri.AbsoluteUri,
            StringComparison.Ordinal
        );
        Assert.Contains("hello", error.Request.Content, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_send_that_failed_is_not_repeated_because_it_may_have_arrived(int status)
    {
        await RefusedAsync(new ScriptedAnswer(status, ""));

        Assert.Single(Connector.Requests);
    }

    private async Task<ErrorResponseException> RefusedAsync(ScriptedAnswer answer)
    {
        Connector.Script(answer);
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Text = "hello",
            Conversation = new ConversationAccount(id: "a:1"),
        };
        var error = await Assert.ThrowsAsync<ErrorResponseException>(() =>
            Client.Conversations.SendToConversationAsync(message)
        );
        Assert.IsType<RestException>(error, exactMatch: false);
        return error;
    }
}
