using System.Net;

namespace RMBot.Bot.Tests.Door;

/// <summary>With a coach of its own, because the flood uses up what strangers may cost.</summary>
public sealed class KeyFloodTests(CoachDoor door) : IClassFixture<CoachDoor>
{
    [Fact]
    public async Task A_flood_of_invented_keys_is_no_flood_on_the_issuer_and_keeps_nobody_else_out()
    {
        var alex = door.Newcomer();
        for (var i = 0; i < 60; i++)
        {
            var forged = CoachDoor.Header(door.Token with { KeyId = $"invented-{i}" });

            Assert.Equal(HttpStatusCode.Unauthorized, (await door.KnockAsync(alex.Message("hello"), forged)).Status);
        }

        var knock = await door.KnockAsync(alex.Message("hello"), CoachDoor.Header(door.Token));

        Assert.Equal(HttpStatusCode.OK, knock.Status);
        Assert.InRange(door.Issuer.KeyRequests, 1, 15);
    }
}
