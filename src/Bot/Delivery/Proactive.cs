using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>Writes to a person who is not waiting for it.</summary>
public sealed class Proactive(CloudAdapter adapter, IOptions<CoachOptions> options, TimeProvider time)
{
    /// <summary>Teams answers in well under a second; whoever waits longer holds a place that others need.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public Task<Outcome> SendAsync(Address to, Card card, CancellationToken ct) =>
        TryAsync(
            token =>
                RunAsync(
                    to,
                    (turn, inner) => turn.SendActivityAsync(MessageFactory.Attachment(card.ToAttachment()), inner),
                    token
                ),
            ct
        );

    /// <summary>Makes a personal chat with somebody whose old one is gone; null with what came of it when there is none.</summary>
    public async Task<(Address? Address, Outcome Outcome)> OpenAsync(
        PersonId person,
        Address before,
        CancellationToken ct
    )
    {
        var wanted = new ConversationParameters
        {
            IsGroup = false,
            Bot = new ChannelAccount(before.BotId),
            Members = [new ChannelAccount(person.Value)],
            TenantId = before.TenantId,
            ChannelData = JObject.FromObject(new { tenant = new { id = before.TenantId } }),
        };
        Address? made = null;
        var outcome = await TryAsync(
            token =>
                adapter.CreateConversationAsync(
                    options.Value.MicrosoftAppId,
                    Channels.Msteams,
                    before.ServiceUrl,
                    audience: null!,
                    wanted,
                    (turn, _) =>
                    {
                        made = before with { ConversationId = turn.Activity.Conversation.Id };
                        return Task.CompletedTask;
                    },
                    token
                ),
            ct
        );
        return (made, outcome is Outcome.Gone ? new Outcome.Away(WhyNotReached.ChatIsGone) : outcome);
    }

    /// <summary>What comes of something that only sends.</summary>
    public async Task<Outcome> TryAsync(Func<CancellationToken, Task> send, CancellationToken ct)
    {
        using var patience = new AwakeLimit(Patience, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            await send(limit.Token);
            return new Outcome.Sent();
        }
        catch (ErrorResponseException refusal)
        {
            return TeamsCodes.OutcomeOf(refusal);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            // No connection, no answer in time, no token: nothing the person did.
            return new Outcome.Later(failure.GetType().Name);
        }
    }

    /// <summary>Runs a turn in somebody's chat. What it throws comes out here: the adapter would end it in its own handler.</summary>
    public async Task RunAsync(Address to, BotCallbackHandler callback, CancellationToken ct)
    {
        ExceptionDispatchInfo? failure = null;
        await adapter.ContinueConversationAsync(
            options.Value.MicrosoftAppId,
            to.ToReference(),
            async (turn, token) =>
            {
                try
                {
                    await callback(turn, token);
                }
                catch (Exception thrown)
                {
                    failure = ExceptionDispatchInfo.Capture(thrown);
                }
            },
            ct
        );
        failure?.Throw();
    }
}
