using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Teams;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using RMBot.Cards;
using RMBot.Delivery;
using RMBot.Help;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Telemetry;

namespace RMBot.Teams;

/// <summary>
/// From a Teams activity to the coach and back. Teams' shapes end here; what was decided is saved before it is said, and a turn
/// whose pair or talk changed under it is decided again.
/// </summary>
public sealed class CoachBot(
    CoachDialog coach,
    Talks talks,
    Acquaintance acquaintance,
    TablePeople people,
    WakeUpQueue wakeUps,
    IOptions<CoachOptions> options,
    TimeProvider time,
    ILogger<CoachBot> log
) : TeamsActivityHandler
{
    /// <summary>While somebody decides, the other may write once, and the delivery of what they are owed twice for each.</summary>
    private const int MostDecisions = 10;

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (!options.Value.AreAllowed(Incoming.TenantsOf(turnContext.Activity)))
        {
            log.OtherTenant();
        }
        else if (!Incoming.IsPersonal(turnContext.Activity))
        {
            await SayPersonalOnlyAsync(turnContext, cancellationToken);
        }
        else if (turnContext.Activity.From?.AadObjectId is { Length: > 0 } || Incoming.IsRemoval(turnContext.Activity))
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
        }
    }

    protected override async Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        var heard = await HearAsync(turnContext, Incoming.Said(turnContext.Activity), cancellationToken);
        if (heard.Turn?.Replacement is { } card && turnContext.Activity.ReplyToId is { } shown)
        {
            // A client that submits instead of executing cannot take the new card as the answer.
            var update = MessageFactory.Attachment(card.ToAttachment());
            update.Id = shown;
            await turnContext.UpdateActivityAsync(update, TurnTime.Of(turnContext).Saying);
        }
    }

    /// <summary>A client that could not get its own token says so; the person still has the button to sign in with.</summary>
    protected override async Task<InvokeResponse> OnInvokeActivityAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (Incoming.SignInFailure(turnContext.Activity) is not { } code)
        {
            return await base.OnInvokeActivityAsync(turnContext, cancellationToken);
        }

        log.SignInFailed(code);
        return CreateInvokeResponse();
    }

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        AdaptiveCardInvokeValue invokeValue,
        CancellationToken cancellationToken
    )
    {
        var press = Incoming.Press(invokeValue.Action?.Verb, invokeValue.Action?.Data as JObject);
        var heard = await HearAsync(turnContext, press, cancellationToken);
        return heard.Turn?.Replacement is { } card
            ? new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.OK,
                Type = Cards.Card.ContentType,
                Value = card.ToJson(),
            }
            : new AdaptiveCardInvokeResponse
            {
                StatusCode = (int)HttpStatusCode.OK,
                Type = "application/vnd.microsoft.activity.message",
                Value = Inert.Markdown(heard.Unsaid ?? new HelpTexts(Incoming.Culture(turnContext)).SeeBelow),
            };
    }

    /// <summary>A code or a token from a sign-in: whoever asked for it goes on.</summary>
    protected override Task OnSignInInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext,
        CancellationToken cancellationToken
    ) => HearAsync(turnContext, new Said.SignIn(), cancellationToken);

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) => WelcomeAsync(turnContext, cancellationToken);

    /// <summary>Taken before the Teams handler asks for every member it is told of.</summary>
    protected override Task OnConversationUpdateActivityAsync(
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    ) =>
        turnContext.Activity.MembersAdded?.Any(member => member?.Id == turnContext.Activity.Recipient.Id) == true
            ? WelcomeAsync(turnContext, cancellationToken)
            : Task.CompletedTask;

    protected override async Task OnInstallationUpdateRemoveAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext,
        CancellationToken cancellationToken
    )
    {
        if (turnContext.Activity.From?.AadObjectId is { Length: > 0 } id)
        {
            await acquaintance.LoseAsync(new PersonId(id), WhyNotReached.RemovedTheApp, cancellationToken);
        }
    }

    /// <summary>Teams sends an installation and a member event each time the page opens; the welcome is given once.</summary>
    private async Task WelcomeAsync(ITurnContext context, CancellationToken ct) =>
        await GuardAsync(context, () => WelcomeOnceAsync(context, ct));

    private Task<Heard> HearAsync(ITurnContext context, Said said, CancellationToken ct) =>
        GuardAsync(context, () => DecideAsync(context, said, ct));

    private async Task<Turn> WelcomeOnceAsync(ITurnContext context, CancellationToken ct)
    {
        var contact = await acquaintance.MeetAsync(context, ct);
        var turn = TurnOf(context, contact, new Said.Words(""));
        await people.SetBackAsync(contact.Person.Id, ct);
        var talk = await talks.OfAsync(context, ct);
        if (!talk.IsWelcomed || Talks.WasHeard(context))
        {
            // Of several at once only one can write it, and only that one says it, though it may not learn that it was written.
            (talk.IsWelcomed, talk.LastHeard) = (true, context.Activity.Id);
            await (
                contact.Person.IsGuest
                    ? turn.SayAsync(new HelpTexts(turn.Culture).NoGuests, ct)
                    : Greeting.WelcomeAsync(turn, ct)
            );
        }

        await talks.SaveAsync(context, ct);
        return turn;
    }

    private async Task<Turn> DecideAsync(ITurnContext context, Said said, CancellationToken ct)
    {
        // A press about a pair alone needs no talk; anything else reads it anyway.
        var contact = said is Said.Press { IsForTalk: false }
            ? Acquaintance.Glimpse(context)
            : await acquaintance.MeetAsync(context, ct);
        var turn = TurnOf(context, contact, Talks.WasHeard(context) ? AskedAgain(contact) : said);
        if (contact.Person.IsGuest && !MyDataTalk.IsMeant(turn))
        {
            await turn.SayAsync(new HelpTexts(turn.Culture).NoGuests, ct);
        }
        else
        {
            await coach.HearAsync(turn, ct);
        }

        if (turn.IsMissed && said is Said.Press { IsForTalk: false })
        {
            await acquaintance.MeetAgainAsync(context, ct);
        }

        if (turn.RemindAt is { } at)
        {
            await wakeUps.EnqueueAsync(new WakeUp.OfPerson(turn.Speaker.Id, at), at - turn.Now, ct);
            (await talks.OfAsync(context, ct)).RemindAt = at;
        }
        else if (Talks.HasMoved(context))
        {
            (await talks.OfAsync(context, ct)).RemindAt = null;
        }

        if (Talks.HasMoved(context))
        {
            (await talks.OfAsync(context, ct)).LastHeard = context.Activity.Id;
        }

        await talks.SaveAsync(context, ct);
        return turn;
    }

    /// <summary>
    /// Decides, and then says what was held. The one place where a turn's failure ends: nothing half-said, one apology, one line
    /// in the log.
    /// </summary>
    private async Task<Heard> GuardAsync(ITurnContext context, Func<Task<Turn>> decide)
    {
        var held = new SaidAfterSaving(context);
        var kept = KeptInTurn.Begin();
        using var measured = Measures.Turn(context.Activity.Type);
        Turn? turn = null;
        string? unsaid = null;
        try
        {
            turn = await DecideUntilFreshAsync(context, held, decide);
            await held.SayAsync(context, TurnTime.Of(context).Saying);
        }
        catch (Exception failure)
        {
            log.TurnFailed(failure.GetType().Name, failure);
            held.Drop();
            unsaid = await ApologiseAsync(context, held, kept.IsAny);
        }

        return new Heard(turn, unsaid);
    }

    /// <summary>Decides again when something changed under it.</summary>
    private static async Task<Turn> DecideUntilFreshAsync(
        ITurnContext context,
        SaidAfterSaving held,
        Func<Task<Turn>> decide
    )
    {
        for (var decision = 1; ; decision++)
        {
            try
            {
                return await decide();
            }
            catch (StaleVersionException) when (decision < MostDecisions)
            {
                held.Drop();
                Talks.Forget(context);
            }
        }
    }

    /// <summary>In the time that is left for saying: the time for deciding may be what ran out.</summary>
    /// <returns>What could not be said as a message; null when it was.</returns>
    private async Task<string?> ApologiseAsync(ITurnContext context, SaidAfterSaving held, bool isKept)
    {
        var t = new HelpTexts(Incoming.Culture(context));
        var apology = isKept ? t.KeptButNotShown : t.Apology;
        try
        {
            var saying = TurnTime.Of(context).Saying;
            await context.SendActivityAsync(ChatWords.Of(apology), saying);
            await held.SayAsync(context, saying);
            return null;
        }
        catch (Exception failure)
        {
            log.TurnFailed(failure.GetType().Name, failure);
            return apology;
        }
    }

    private async Task SayPersonalOnlyAsync(ITurnContext context, CancellationToken ct)
    {
        if (
            context.Activity.Type
                is ActivityTypes.InstallationUpdate
                    or ActivityTypes.ConversationUpdate
                    or ActivityTypes.Message
            && await people.WelcomeOnceAsync(new PersonId(Incoming.PlaceOf(context.Activity)), ct)
        )
        {
            var culture = Cultures.Of(context.Activity.Locale ?? Cultures.English);
            await context.SendActivityAsync(ChatWords.Of(new HelpTexts(culture).PersonalOnly), ct);
        }
    }

    private static Said.Words AskedAgain(Contact contact) =>
        new Said.Words(new CommandTexts(contact.Person.Culture()).Spellings(Command.Continue)[0]);

    private Turn TurnOf(ITurnContext context, Contact contact, Said said)
    {
        var turn = new Turn(context, contact.Person, said, time.GetUtcNow());
        context.TurnState.Set(turn);
        return turn;
    }

    /// <param name="Turn">What was decided and kept; null when nothing was.</param>
    /// <param name="Unsaid">Words for the person that could not be sent to them.</param>
    private sealed record Heard(Turn? Turn, string? Unsaid);
}
