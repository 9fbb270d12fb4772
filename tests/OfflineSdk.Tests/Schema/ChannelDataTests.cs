using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.OfflineSdk.Tests.Schema;

public sealed class ChannelDataTests
{
    [Fact]
    public void The_tenant_and_the_selected_channel_of_an_installation_are_read()
    {
        var activity = JsonConvert.DeserializeObject<Activity>(
            """
            { "type":"installationUpdate","action":"add",
              "channelData":{"tenant":{"id":"t-1"},"settings":{"selectedChannel":{"id":"ch-1"}},"source":{"name":"message"}} }
            """
        )!;

        var data = activity.GetChannelData<TeamsChannelData>();

        Assert.Equal(("t-1", "ch-1"), (data.Tenant.Id, data.Settings.SelectedChannel.Id));
        Assert.Equal("message", (string?)((JObject)data.AdditionalProperties["source"])["name"]);
    }

    [Fact]
    public void Channel_data_that_is_typed_already_is_given_back()
    {
        var data = new TeamsChannelData(tenant: new TenantInfo("t-1"));

        Assert.Same(data, new Activity { ChannelData = data }.GetChannelData<TeamsChannelData>());
    }

    [Fact]
    public void Channel_data_of_another_shape_is_not_an_error_when_asked_politely()
    {
        Assert.False(new Activity { ChannelData = "plain" }.TryGetChannelData<TeamsChannelData>(out _));
        Assert.False(new Activity().TryGetChannelData<TeamsChannelData>(out _));
        Assert.True(
            new Activity { ChannelData = new { tenant = new { id = "t-1" } } }.TryGetChannelData<TeamsChannelData>(
                out var data
            )
        );
        Assert.Equal("t-1", data.Tenant.Id);
    }

    [Fact]
    public void A_member_of_a_roster_has_the_object_id_under_either_name()
    {
        var member = JsonConvert.DeserializeObject<TeamsChannelAccount>(
            """{"id":"29:abc","objectId":"0a1b","userPrincipalName":"ann@example.com","tenantId":"t-1"}"""
        )!;

        Assert.Equal(("0a1b", "ann@example.com"), (member.AadObjectId, member.UserPrincipalName));
    }
}
