using System.Net;
using System.Runtime.ExceptionServices;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using RMBot.Cards;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>What came of sending.</summary>
public abstract record Outcome
{
    private Outcome() { }

    public sealed record Sent : Outcome;

    /// <summary>Worth another try after a while.</summary>
    public sealed record Later(string Reason, TimeSpan After) : Outcome;

    /// <summary>Not worth another try; whether the person can be reached at all.</summary>
    public sealed record Refused(string Reason, bool CanBeReached) : Outcome;
}

/// <summary>Writes to a person who is not waiting for it.</summary>
public sealed class Proactive(CloudAdapter adapter, IOptions<CoachOptions> options)
{
    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(30);

    public Task<Outcome> SendAsync(Address to, Card card, CancellationToken ct) =>
        TryAsync(
            () =>
                RunAsync(
                    to,
                    (turn, token) => turn.SendActivityAsync(MessageFactory.Attachment(card.ToAttachment()), token),
                    ct
                ),
            ct
        );

    /// <summary>What comes of something that only sends.</summary>
    public static async Task<Outcome> TryAsync(Func<Task> send, CancellationToken ct)
    {
        try
        {
            await send();
            return new Outcome.Sent();
        }
        catch (ErrorResponseException refusal)
        {
            return OutcomeOf(refusal);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            // No connection, no answer in time, no token: nothing the person did.
            return new Outcome.Later(failure.GetType().Name, UsualPause);
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

    private static Outcome OutcomeOf(ErrorResponseException refusal)
    {
        var status = refusal.Response?.StatusCode ?? HttpStatusCode.InternalServerError;
        var code = CodeOf(refusal);
        return (int)status switch
        {
            429 or 412 or 502 or 503 or 504 => new Outcome.Later(code, RetryAfter(refusal) ?? UsualPause),
            403 => new Outcome.Refused(code, CanBeReached: code is "InvalidBotApiHost" or "NotEnoughPermissions"),
            404 => new Outcome.Refused(code, CanBeReached: false),
            _ => new Outcome.Refused(code, CanBeReached: true),
        };
    }

    /// <summary>Teams answers in two shapes: a code, or a number with a JSON text holding a sub-code.</summary>
    private static string CodeOf(ErrorResponseException refusal)
    {
        if (refusal.Body?.Error?.Code is { Length: > 0 } code)
        {
            return code;
        }

        var content = refusal.Response?.Content ?? "";
        return content.Contains("MessageWritesBlocked", StringComparison.Ordinal)
            ? "MessageWritesBlocked"
            : $"HTTP {(int?)refusal.Response?.StatusCode}";
    }

    private static TimeSpan? RetryAfter(ErrorResponseException refusal) =>
        refusal.Response?.Headers is { } headers
        && headers.TryGetValue("Retry-After", out var values)
        && double.TryParse(values.FirstOrDefault(), System.Globalization.CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
