using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly NotingBot _bot = new();

    [Theory]
    [InlineData("""{"type":"message","text":"help"}""", "message help")]
    [InlineData("""{"type":"message","value":{"cmd":"save"},"replyToId":"card"}""", "message ")]
    [InlineData("""{"type":"messageUpdate","text":"help me"}""", "messageUpdate")]
    [InlineData("""{"type":"messageDelete"}""", "messageDelete")]
    [InlineData("""{"type":"messageReaction","reactionsAdded":[{"type":"like"}]}""", "reactions + like")]
    [InlineData("""{"type":"messageReaction","reactionsRemoved":[{"type":"like"}]}""", "reactions - like")]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"},{"id":"user"}]}""", "members + bot user")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"user"}]}""", "members - user")]
    [InlineData("""{"type":"installationUpdate","action":"add"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"add-upgrade"}""", "installed")]
    [InlineData("""{"type":"installationUpdate","action":"remove"}""", "uninstalled", Label = "removed")]
    [InlineData(
        """{"type":"installationUpdate","action":"remove-upgrade"}""",
        "uninstalled",
        Label = "removed for a newer one"
    )]
    [InlineData("""{"type":"event","name":"tokens/response"}""", "token")]
    [InlineData("""{"type":"event","name":"anything"}""", "event anything")]
    [InlineData("""{"type":"typing"}""", "typing")]
    [InlineData("""{"type":"endOfConversation"}""", "end")]
    [InlineData("""{"type":"command","name":"a/b"}""", "command a/b")]
    [InlineData("""{"type":"commandResult","name":"a/b"}""", "commandResult a/b")]
    [InlineData("""{"type":"somethingNew"}""", "unknown somethingNew")]
    public async Task Each_kind_of_activity_reaches_its_own_method(string json, string expected)
    {
        await RunAsync(json);

        Assert.Equal([expected], _bot.Heard);
    }

    [Theory]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"bot"}]}""")]
    [InlineData("""{"type":"conversationUpdate","membersRemoved":[{"id":"bot"}]}""")]
    [InlineData("""{"type":"conversationUpdate","topicName":"new"}""")]
    [InlineData("""{"type":"installationUpdate","action":"else"}""")]
    public async Task Updates_about_the_bot_alone_or_about_nothing_known_are_no_news(string json)
    {
        await RunAsync(json);

        Assert.Empty(_bot.Heard);
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task An_activity_without_a_type_is_refused()
    {
        var activity = RecordingAdapter.Incoming();
        activity.Type = null;

        await Assert.ThrowsAsync<ArgumentException>(() => _bot.OnTurnAsync(_adapter.Turn(activity)));
    }

    private Task RunAsync(string json)
    {
        var activity = JsonConvert.DeserializeObject<Activity>(json)!;
        activity.Recipient = new ChannelAccount("bot");
        return _bot.OnTurnAsync(_adapter.Turn(activity));
    }
}
