using RMBot.Simulators;

namespace OfflineSdk.Tests.Hosting;

public sealed class SigningKeyTests : DoorTest
{
    [Fact]
    public async Task The_issuers_keys_are_asked_for_once_and_kept()
    {
        await Door.PostAsync(Door.Token);
        await Door.PostAsync(Door.Token);

        Assert.Equal(1, Door.Issuer.KeyRequests);
    }

    [Fact]
    public async Task A_rotated_key_is_accepted_because_the_keys_are_asked_for_again()
    {
        await Door.PostAsync(Door.Token);
        Door.Issuer.Publish(new TestSigningKey("msteams"));

        Assert.Equal(200, (await Door.PostAsync(Door.Token)).Status);
        Assert.Equal(2, Door.Issuer.KeyRequests);
    }

    [Fact]
    public async Task A_withdrawn_key_is_refused_once_the_keys_were_asked_for_again()
    {
        var withdrawn = Door.Token;
        await Door.PostAsync(withdrawn);
        Door.Issuer.Publish(new TestSigningKey("msteams"));
        await Door.PostAsync(Door.Token);

        Assert.Equal(401, (await Door.PostAsync(withdrawn)).Status);
    }

    [Fact]
    public async Task A_flood_of_invented_keys_does_not_become_a_flood_on_the_issuer()
    {
        var forged = Door.Token;
        for (var i = 0; i < 100; i++)
        {
            Assert.Equal(401, (await Door.PostAsync(forged with { KeyId = $"invented-{i}" })).Status);
        }

        Assert.InRange(Door.Issuer.KeyRequests, 1, 15);
    }

    [Fact]
    public async Task A_strangers_key_while_the_issuer_is_away_costs_nobody_else_the_door()
    {
        var token = Door.Token;
        await Door.PostAsync(token);
        await Door.Issuer.StopAsync();

        Assert.Equal(401, (await Door.PostAsync(token with { KeyId = "invented" })).Status);
        Door.Bot = (_, _) => Task.CompletedTask;
        Assert.NotEqual(401, (await Door.PostAsync(token)).Status);
    }

    [Fact]
    public async Task Keys_are_not_taken_from_an_unencrypted_line()
    {
        Door.Settings["ToBotFromChannelOpenIdMetadataUrl"] = "http://login.example/openidconfiguration";

        await Assert.ThrowsAsync<ArgumentException>(() => Door.PostAsync(Door.Token));
    }

    [Fact]
    public async Task When_the_issuer_cannot_be_asked_nobody_gets_in()
    {
        var token = Door.Token;
        await Door.Issuer.DisposeAsync();

        await Assert.ThrowsAnyAsync<Exception>(() => Door.PostAsync(token));
        Assert.Empty(Door.Connector.Requests);
    }
}
