using System.Text.Json;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace OfflineSdk.Tests.Hosting;

public sealed class InvokeTests : DoorTest
{
    [Fact]
    public async Task The_answer_to_an_invoke_is_the_body_of_the_response()
    {
        AnswerWith(
            new InvokeResponse
            {
                Status = 200,
                Body = new AdaptiveCardInvokeResponse { StatusCode = 200, Type = "t" },
            }
        );

        var answer = await Door.PostAsync(Door.Token, Invoke);

        Assert.Equal(200, answer.Status);
        Assert.StartsWith("application/json", answer.ContentType, StringComparison.Ordinal);
        using var body = JsonDocument.Parse(answer.Body);
        Assert.Equal("t", body.RootElement.GetProperty("type").GetString());
        Assert.Empty(Door.Connector.Requests);
    }

    [Fact]
    public async Task The_answers_status_is_the_responses_status()
    {
        AnswerWith(new InvokeResponse { Status = 412 });

        var answer = await Door.PostAsync(Door.Token, Invoke);

        Assert.Equal(412, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task An_invoke_nobody_answers_is_not_implemented()
    {
        Door.Bot = (_, _) => Task.CompletedTask;

        Assert.Equal(501, (await Door.PostAsync(Door.Token, Invoke)).Status);
    }

    [Fact]
    public async Task A_message_is_acknowledged_without_a_body()
    {
        var answer = await Door.PostAsync(Door.Token);

        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public async Task Expected_replies_come_back_in_the_response_and_not_over_the_connector()
    {
        var answer = await Door.PostAsync(Door.Token, Door.Said("hello", """, "deliveryMode": "expectReplies" """));

        using var body = JsonDocument.Parse(answer.Body);
        var reply = Assert.Single(body.RootElement.GetProperty("activities").EnumerateArray());
        Assert.Equal("You said hello", reply.GetProperty("text").GetString());
        Assert.Empty(Door.Connector.Requests);
    }

    private string Invoke =>
        Door.Said("", """, "name": "adaptiveCard/action", "value": { "action": { "verb": "save" } } """)
            .Replace("\"message\"", "\"invoke\"", StringComparison.Ordinal);

    private void AnswerWith(InvokeResponse response) =>
        Door.Bot = (turn, ct) =>
            turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = response }, ct);
}
