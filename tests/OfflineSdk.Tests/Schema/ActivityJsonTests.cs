using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.OfflineSdk.Tests.Schema;

public sealed class ActivityJsonTests
{
    private static readonly JsonSerializerSettings Sent = new() { NullValueHandling = NullValueHandling.Ignore };

    private const string FromTeams = """
        { "type":"message","id":"1485983408511","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/amer/",
          "from":{"id":"29:abc","name":"User","aadObjectId":"0a1b","userRole":"user"},"recipient":{"id":"28:app","name":"Bot"},
          "conversation":{"conversationType":"personal","id":"a:1","tenantId":"t-1","isTargeted":true},
          "textFormat":"plain","text":"help","locale":"en-US","newThing":{"deep":[1,2]},
          "localTimestamp":"2026-11-22T09:00:00+01:00","localTimezone":"Europe/Berlin",
          "attachments":[{"contentType":"text/html","content":"<p>help</p>","size":3}],
          "entities":[{"type":"clientInfo","locale":"en-US","country":"US","platform":"Windows","timezone":"Europe/Berlin"}],
          "channelData":{"tenant":{"id":"t-1"}} }
        """;

    [Fact]
    public void What_teams_sends_is_read()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(FromTeams)!;

        Assert.Equal(("message", "help", "en-US"), (activity.Type, activity.Text, activity.Locale));
        Assert.Equal("0a1b", activity.From.AadObjectId);
        Assert.Equal(("personal", "t-1"), (activity.Conversation.ConversationType, activity.Conversation.TenantId));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(1)), activity.LocalTimestamp);
        Assert.Equal("Europe/Berlin", (string?)activity.Entities[0].Properties["timezone"]);
    }

    [Fact]
    public void What_the_sdk_does_not_know_survives_a_round_trip()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(FromTeams)!;

        var again = JObject.Parse(JsonConvert.SerializeObject(activity, Sent));

        var original = JObject.Parse(FromTeams);
        Assert.Equal(2, (int?)again.SelectToken("newThing.deep[1]"));
        Assert.Equal("user", (string?)again.SelectToken("from.userRole"));
        Assert.True((bool?)again.SelectToken("conversation.isTargeted"));
        Assert.Equal(3, (int?)again.SelectToken("attachments[0].size"));
        Assert.True(JToken.DeepEquals(original["entities"], again["entities"]));
        Assert.True(JToken.DeepEquals(original["channelData"], again["channelData"]));
    }

    [Fact]
    public void What_is_not_set_is_not_sent()
    {
        var activity = new Activity { Type = ActivityTypes.Typing, From = new ChannelAccount("28:app") };

        var sent = JsonConvert.SerializeObject(activity, Sent);

        Assert.Equal("""{"type":"typing","from":{"id":"28:app"}}""", sent);
    }

    [Fact]
    public void A_property_of_ones_own_is_sent_beside_the_known_ones()
    {
        var activity = new Activity { Type = ActivityTypes.Message };
        activity.Properties["streamId"] = "s-1";

        var sent = JObject.Parse(JsonConvert.SerializeObject(activity, Sent));

        Assert.Equal("s-1", (string?)sent["streamId"]);
    }

    [Fact]
    public void An_invoke_carries_its_value_as_it_came()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """
            {"type":"invoke","name":"adaptiveCard/action","value":{"action":{"type":"Action.Execute","verb":"save","data":{"v":1}}}}
            """
        )!;

        var value = Assert.IsType<JObject>(activity.Value);
        Assert.Equal(1, (int?)value.SelectToken("action.data.v"));
        Assert.Equal("save", value.ToObject<AdaptiveCardInvokeValue>()!.Action.Verb);
    }
}
