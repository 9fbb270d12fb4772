using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Teams;

public partial class TeamsActivityHandler
{
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var update = turnContext.Activity;
        if (IsFromTeams(update))
        {
            var team = update.GetChannelData<TeamsChannelData>()?.Team;
            if (update.MembersAdded is { } added)
            {
                return OnTeamsMembersAddedDispatchAsync(added, team, turnContext, cancellationToken);
            }

            if (update.MembersRemoved is { } removed)
            {
                return OnTeamsMembersRemovedDispatchAsync(removed, team, turnContext, cancellationToken);
            }
        }

        return base.OnConversationUpdateActivityAsync(turnContext, cancellationToken);
    }

    protected virtual async Task OnTeamsMembersAddedDispatchAsync(
        IList<ChannelAccount> membersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var members = new List<TeamsChannelAccount>();
        foreach (var added in membersAdded)
        {
            var isKnown = added.Properties.HasValues || added.Id == turnContext.Activity.Recipient?.Id;
            members.Add(
                isKnown ? Widen(added) : await LookUp(added, turnContext, cancellationToken).ConfigureAwait(false)
            );
        }

        await OnTeamsMembersAddedAsync(members, teamInfo, turnContext, cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task OnTeamsMembersRemovedDispatchAsync(
        IList<ChannelAccount> membersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnTeamsMembersRemovedAsync([.. membersRemoved.Select(Widen)], teamInfo, turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersAddedAsync(
        IList<TeamsChannelAccount> teamsMembersAdded,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnMembersAddedAsync([.. teamsMembersAdded], turnContext, cancellationToken);

    protected virtual Task OnTeamsMembersRemovedAsync(
        IList<TeamsChannelAccount> teamsMembersRemoved,
        TeamInfo teamInfo,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => OnMembersRemovedAsync([.. teamsMembersRemoved], turnContext, cancellationToken);

    // Someone who has left again, or a chat the connector does not list, still counts as added.
    private static async Task<TeamsChannelAccount> LookUp(
        ChannelAccount member,
        ITurnContext turnContext,
        CancellationToken ct
    )
    {
        try
        {
            return await TeamsInfo.GetMemberAsync(turnContext, member.Id, ct).ConfigureAwait(false);
        }
        catch (ErrorResponseException e) when (e.Body?.Error?.Code == "ConversationNotFound")
        {
            return Widen(member);
        }
    }

    private static TeamsChannelAccount Widen(ChannelAccount member) =>
        member as TeamsChannelAccount
        ?? JObject.FromObject(member, BotJson.Wire).ToObject<TeamsChannelAccount>(BotJson.Plain);
}
