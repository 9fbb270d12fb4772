namespace OfflineSdk.Tests.Hosting;

public sealed class NoAppIdTests
{
    [Fact]
    public async Task Without_an_app_id_a_local_client_needs_no_token_and_gets_none()
    {
        await using var door = await Door.OpenWithoutAppIdAsync();

        Assert.Equal(200, (await door.PostAsync((string?)null)).Status);
        Assert.False(Assert.Single(door.Connector.Requests).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Without_an_app_id_a_token_is_still_not_taken_on_trust()
    {
        await using var door = await Door.OpenWithoutAppIdAsync();
        door.Settings["ToBotFromChannelTokenIssuer"] = "https://api.botframework.com";
        door.Settings["ToBotFromChannelOpenIdMetadataUrl"] = door.Issuer.MetadataUrl;

        Assert.Equal(401, (await door.PostAsync(door.Token with { Audience = "" })).Status);
    }

    [Fact]
    public async Task A_caller_cannot_name_itself()
    {
        await using var door = await Door.OpenWithoutAppIdAsync();
        string? caller = "unseen";
        door.Bot = (turn, _) =>
        {
            caller = turn.Activity.CallerId;
            return Task.CompletedTask;
        };

        await door.PostAsync((string?)null, door.Said("hello", """, "callerId": "urn:botframework:azure" """));

        Assert.Null(caller);
    }
}
