using System.Globalization;
using Microsoft.Bot.Schema;
using RMBot.Pairs;

namespace RMBot.Delivery;

/// <summary>What each refusal of Teams means for a prompt and its person (platform page "Status codes").</summary>
public static class TeamsCodes
{
    private const double SecondsOfADay = 86400;

    public static Outcome OutcomeOf(ErrorResponseException refusal)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        var code = CodeOf(refusal);
        return (int?)refusal.Response?.StatusCode switch
        {
            429 => new Outcome.Later(code, RetryAfter(refusal), IsThrottled: true),
            412 or 502 or 503 or 504 => new Outcome.Later(code, RetryAfter(refusal)),
            // The bot itself is not let in: nothing is wrong with this prompt, and it should not be lost meanwhile.
            401 => new Outcome.Later(code),
            403 => Forbidden(code),
            404 when code != "ActivityNotFoundInConversation" => new Outcome.Gone(),
            _ => new Outcome.Refused(code),
        };
    }

    private static Outcome Forbidden(string code) =>
        code switch
        {
            "ConversationBlockedByUser" or "MessageWritesBlocked" => new Outcome.Away(WhyNotReached.BlockedTheApp),
            "BotDisabledByAdmin" => new Outcome.Away(WhyNotReached.DisabledByAdmin),
            "InvalidBotApiHost" or "NotEnoughPermissions" => new Outcome.Refused(code),
            // BotNotInConversationRoster, ForbiddenOperationException, and what Teams may come up with.
            _ => new Outcome.Away(WhyNotReached.NotInstalled),
        };

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
        && double.TryParse(values.FirstOrDefault(), CultureInfo.InvariantCulture, out var seconds)
        && seconds >= 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, SecondsOfADay))
            : null;
}
