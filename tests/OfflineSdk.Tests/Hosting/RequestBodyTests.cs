using Microsoft.AspNetCore.Http;

namespace OfflineSdk.Tests.Hosting;

public sealed class RequestBodyTests : DoorTest
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("hello")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "type": "message", """)]
    [InlineData("""{ "type": { "not": "a string" } }""")]
    [InlineData("""{ "type": "message", "timestamp": "yesterday" }""")]
    public async Task A_body_that_is_no_activity_is_a_bad_request(string body)
    {
        Assert.Equal(400, (await Door.PostAsync(Door.Token, body)).Status);
        Assert.Empty(Door.Connector.Requests);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task Only_posts_are_taken(string method)
    {
        var http = new DefaultHttpContext();
        http.Request.Method = method;

        Assert.Equal(405, (await Door.ProcessAsync(http)).Status);
    }

    [Fact]
    public async Task What_the_sdk_does_not_know_of_an_activity_reaches_the_bot()
    {
        string? extra = null;
        Door.Bot = (turn, _) =>
        {
            extra = (string?)turn.Activity.Properties["membership"];
            return Task.CompletedTask;
        };

        await Door.PostAsync(Door.Token, Door.Said("hello", """, "membership": "guest" """));

        Assert.Equal("guest", extra);
    }
}
