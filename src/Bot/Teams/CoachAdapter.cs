using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using RMBot.Calendar;
using RMBot.Delivery;
using RMBot.Telemetry;

namespace RMBot.Teams;

/// <summary>The door. Its own class with one constructor, because the container finds the base class ambiguous.</summary>
public sealed class CoachAdapter : CloudAdapter
{
    public CoachAdapter(
        BotFrameworkAuthentication authentication,
        IStorage storage,
        CalendarOptions calendar,
        SendBudget budget,
        TimeProvider time,
        IOptions<CoachOptions> options,
        ILogger<CoachAdapter> log
    )
        : base(authentication, log)
    {
        Use(new AnsweredInvokes());
        Use(new WholeActivities());
        Use(new CountedSends(budget));
        Use(new TurnLimit(time));
        if (calendar.IsConnected)
        {
            Use(new TokenOffersFromUs(options.Value));
            // Each of a person's clients offers a token; only one offer may go on to the talk.
            Use(new TeamsSSOTokenExchangeMiddleware(new TokenOffers(storage), calendar.Connection));
        }

        OnTurnError = (_, failure) =>
        {
            log.TurnFailed(failure.GetType().Name, failure);
            return Task.CompletedTask;
        };
    }
}
