using System.Net;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Simulators;

namespace RMBot.Bot.Tests.Door;

/// <summary>Knocks on one coach after the other, as the worst visitor would, and looks at what came of it.</summary>
[Collection<SharedDoor>]
public abstract class DoorTest(CoachDoor door)
{
    protected const string Words = "what I never told anybody";

    protected CoachDoor Door { get; } = door;

    /// <summary>The token is bad, the activity is one that Teams could send.</summary>
    protected Task AssertRefusedAsync(params string[] authorization)
    {
        var stranger = Door.Newcomer();
        return AssertRefusedAsync(stranger.Message(Words), stranger, authorization);
    }

    protected async Task AssertRefusedAsync(JObject activity, TeamsPerson stranger, params string[] authorization)
    {
        var knock = await Door.KnockAsync(activity, authorization);

        Assert.True(knock.Status == HttpStatusCode.Unauthorized, $"{knock.Status}:\n{string.Join('\n', knock.Logged)}");
        Assert.Empty(knock.Body);
        AssertWithoutTrace(knock, stranger, authorization);
    }

    /// <summary>Nothing stored, nothing sent, no token asked for; and no line that says who or what.</summary>
    protected static void AssertWithoutTrace(CoachDoor.Knock knock, TeamsPerson stranger, params string[] authorization)
    {
        Assert.Empty(knock.Done);
        string[] telling =
        [
            Words,
            stranger.Name,
            stranger.Mail,
            TestOpenIdProvider.Secret,
            .. authorization.SelectMany(header => header.Split(' ', '.')).Where(part => part.Length > 20),
        ];
        Assert.DoesNotContain(knock.Logged, line => telling.Any(line.Contains));
    }

    protected async Task AssertHeardAsync(string authorization)
    {
        var alex = Door.Newcomer();

        var knock = await Door.KnockAsync(alex.Message("hello"), authorization);

        Assert.Equal(HttpStatusCode.OK, knock.Status);
        Assert.NotEmpty(alex.Chat.Messages);
        Assert.Contains(
            knock.Done,
            step =>
                step.EndsWith(" Conversations", StringComparison.Ordinal)
                && !step.StartsWith("GET", StringComparison.Ordinal)
        );
    }
}
