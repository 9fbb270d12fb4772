using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;

namespace RMBot.OfflineSdk.Tests.Builder;

public sealed class TeamsMemberTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public async Task Members_added_to_a_team_are_handed_over_with_the_team()
    {
        var bot = new TeamBot();

        await RunAsync(
            bot,
            """
            { "type":"conversationUpdate","channelId":"msteams","recipient":{"id":"bot"},
              "membersAdded":[{"id":"bot"},{"id":"ann","userPrincipalName":"ann@example.com"}],
              "channelData":{"eventType":"teamMemberAdded","team":{"id":"team-1"}} }
            """
        );

        Assert.Equal("team-1: bot, ann ann@example.com", bot.Heard);
    }

    [Fact]
    public async Task A_bot_that_does_not_care_for_teams_hears_of_members_as_on_any_channel()
    {
        var bot = new NotingTeamsBot();

        await RunAsync(
            bot,
            """{"type":"conversationUpdate","channelId":"msteams","recipient":{"id":"bot"},"membersRemoved":[{"id":"ann"}]}"""
        );

        Assert.Equal("ann left", bot.Heard);
    }

    [Fact]
    public async Task Members_of_another_channel_are_not_looked_up()
    {
        var bot = new NotingTeamsBot();

        await RunAsync(
            bot,
            """{"type":"conversationUpdate","channelId":"test","recipient":{"id":"bot"},"membersAdded":[{"id":"ann"}]}"""
        );

        Assert.Equal("ann came", bot.Heard);
    }

    [Fact]
    public void A_message_can_ask_for_a_notification_and_keeps_its_other_channel_data()
    {
        var message = MessageFactory.Text("hi");
        message.ChannelData = new TeamsChannelData(tenant: new TenantInfo("t-1"));

        message.TeamsNotifyUser();

        var data = message.GetChannelData<TeamsChannelData>();
        Assert.Equal((true, "t-1"), (data.Notification.Alert, data.Tenant.Id));
    }

    private Task RunAsync(ActivityHandler bot, string json) =>
        bot.OnTurnAsync(_adapter.Turn(JsonConvert.DeserializeObject<Activity>(json)!));

    private sealed class TeamBot : TeamsActivityHandler
    {
        public string? Heard { get; private set; }

        protected override Task OnTeamsMembersAddedAsync(
            IList<TeamsChannelAccount> added,
            TeamInfo team,
            ITurnContext<IConversationUpdateActivity> turn,
            CancellationToken ct
        )
        {
            var members = added.Select(member => $"{member.Id} {member.UserPrincipalName}".Trim());
            Heard = $"{team.Id}: {string.Join(", ", members)}";
            return Task.CompletedTask;
        }
    }

    private sealed class NotingTeamsBot : TeamsActivityHandler
    {
        public string? Heard { get; private set; }

        protected override Task OnMembersAddedAsync(
            IList<ChannelAccount> added,
            ITurnContext<IConversationUpdateActivity> turn,
            CancellationToken ct
        )
        {
            Heard = $"{added[0].Id} came";
            return Task.CompletedTask;
        }

        protected override Task OnMembersRemovedAsync(
            IList<ChannelAccount> removed,
            ITurnContext<IConversationUpdateActivity> turn,
            CancellationToken ct
        )
        {
            Heard = $"{removed[0].Id} left";
            return Task.CompletedTask;
        }
    }
}
