using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using RMBot.Pairs;
using RMBot.Teams;

namespace RMBot.Development;

/// <summary>The coach, to whom one can also say "/skip 2 weeks".</summary>
public sealed class SkippingBot(CoachBot coach, Skipping skipping, IOptions<CoachOptions> options) : IBot
{
    private const string Mistyped =
        "I can skip ahead like this: /skip 4 hours, /skip 3 days, /skip 2 weeks, /skip 1 month, or /skip alone to whatever comes next.";

    private const string NothingAhead = "Nothing is coming up for you or your pairs, so I stayed where we are.";

    public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        IsMeant(turnContext.Activity) ? SkipAsync(turnContext) : coach.OnTurnAsync(turnContext, cancellationToken);

    private bool IsMeant(Activity activity) =>
        activity is { Type: ActivityTypes.Message, From.AadObjectId.Length: > 0 }
        && options.Value.IsAllowed(Incoming.TenantOf(activity))
        && Incoming.IsPersonal(activity)
        && Incoming.Said(activity) is Said.Words { Text: var words }
        && Skip.IsMeant(words);

    // Without the turn's token: the client may hang up before months have passed.
    private async Task SkipAsync(ITurnContext context)
    {
        var reply = Mistyped;
        if (Skip.Parse(((Said.Words)Incoming.Said(context.Activity)).Text) is { } skip)
        {
            var speaker = Acquaintance.Glimpse(context).Person;
            var now = await skipping.PassAsync(skip, speaker, CancellationToken.None);
            reply = now is { } then ? ItIsNow(then, speaker.TimeZone) : NothingAhead;
        }

        await context.SendActivityAsync(MessageFactory.Text(reply), CancellationToken.None);
    }

    private static string ItIsNow(DateTimeOffset now, string zone) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"It is now {TimeZoneInfo.ConvertTime(now, LocalTime.Zone(zone)):dddd d MMMM yyyy, HH:mm}."
        );
}
