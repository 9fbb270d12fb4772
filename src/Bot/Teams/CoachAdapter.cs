using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using RMBot.Telemetry;

namespace RMBot.Teams;

/// <summary>The door. Its own class with one constructor, because the container finds the base class ambiguous.</summary>
public sealed class CoachAdapter : CloudAdapter
{
    public CoachAdapter(BotFrameworkAuthentication authentication, ILogger<CoachAdapter> log)
        : base(authentication, log)
    {
        OnTurnError = (_, failure) =>
        {
            log.TurnFailed(failure.GetType().Name, failure);
            return Task.CompletedTask;
        };
    }
}
