using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Aims;
using RMBot.Assistants;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.CheckIns;
using RMBot.Help;
using RMBot.Interviews;
using RMBot.Languages;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Status;
using RMBot.Volunteers;

namespace RMBot;

/// <summary>
/// The root of every talk: one visible switch from what was said or pressed to the step that answers it. Never a dead end.
/// The person's talk is read only when a step needs it, so that a press that does not costs no storage.
/// </summary>
public sealed class CoachDialog
{
    private readonly DialogSet dialogs;
    private readonly WhichPair which;
    private readonly PairPresses presses;
    private readonly AssistingTalk assisting;
    private readonly SignInTalk signIns;
    private readonly DeliveryTalk deliveryTalk;
    private readonly AddPairTalk addPair;
    private readonly IProgrammes programmes;
    private readonly MyDataTalk myData;
    private readonly VolunteerTalk volunteering;
    private readonly Understanding understanding;
    private readonly Greeting greeting;
    private readonly LanguageTalk languages;

    public CoachDialog(
        IStatePropertyAccessor<DialogState> talk,
        IPairStore pairs,
        IPeople people,
        ILines lines,
        ICalendar calendar,
        IOrganisers organisers,
        IDeliveries deliveries,
        IProgrammes programmes,
        PairMaking making,
        IMyData data,
        IVolunteers volunteers,
        TimeProvider time,
        SignInSettings signIn
    )
    {
        dialogs = new DialogSet(talk);
        var lookup = new VolunteerLookup(volunteers, pairs, lines, time);
        dialogs.Add(new PurposeDialog(pairs, people, lines, programmes, lookup));
        dialogs.Add(new AimsDialog(pairs));
        dialogs.Add(new ReviewDialog(pairs));
        dialogs.Add(new CheckInDialog(pairs));
        var signInPrompt = new SignInDialog.Prompt(signIn);
        var offers = new OfferingTalk(dialogs, pairs, calendar, signIn);
        dialogs.Add(new SignInDialog(pairs, offers));
        dialogs.Add(signInPrompt);
        signIns = new SignInTalk(dialogs, signIn, calendar);
        assisting = new AssistingTalk(pairs);
        this.programmes = programmes;
        deliveryTalk = new DeliveryTalk(deliveries);
        addPair = new AddPairTalk(programmes, making);
        myData = new MyDataTalk(data, pairs);
        volunteering = new VolunteerTalk(volunteers);
        which = new WhichPair(pairs, assisting);
        understanding = new Understanding(which);
        greeting = new Greeting(dialogs, which);
        languages = new LanguageTalk(data, pairs);
        presses = new PairPresses(dialogs, pairs, calendar, offers, people, organisers);
    }

    public Task HearAsync(Turn turn, CancellationToken ct) =>
        turn.Said switch
        {
            Said.Press press => PressAsync(turn, press, ct),
            Said.Words words => HearWordsAsync(turn, words.Text, ct),
            Said.SignIn => signIns.ContinueAsync(turn, ct),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>Comes back to what the person left unfinished; false when there is nothing any more.</summary>
    public async Task<bool> RemindAsync(Turn turn, CancellationToken ct)
    {
        var dc = await signIns.LeaveAsync(turn, ct);
        if (dc.ActiveDialog is null)
        {
            return false;
        }

        await turn.SayAsync(new HelpTexts(turn.Culture).Reminder, ct);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    private async Task HearWordsAsync(Turn turn, string words, CancellationToken ct)
    {
        if (LanguageNames.Named(words) is { } language)
        {
            await languages.ChooseAsync(turn, language, ct);
            await BackToItAsync(turn, ct);
            return;
        }

        var t = new HelpTexts(turn.Culture);
        switch (Commands.Parse(words, turn.Culture))
        {
            case Command.Hello:
                await greeting.HelloAsync(turn, t, ct);
                break;
            case Command.Help:
                var asking = SignInDialog.IsAsking(await dialogs.CreateContextAsync(turn.Context, ct));
                var runsAny = await programmes.AreRunByAsync(turn.Speaker.Id, ct);
                await turn.ShowAsync(HelpCards.Commands(t, asking, runsAny), ct);
                break;
            case Command.Difference:
                await AsideAsync(turn, t.Difference, ct);
                break;
            case Command.WhoSeesWhat:
                await AsideAsync(turn, t.WhoSeesWhat, ct);
                break;
            case Command.Example:
                await AsideAsync(turn, t.Example, ct);
                break;
            case Command.Start:
                await PurposeTalk.StartAsync(turn, await dialogs.CreateContextAsync(turn.Context, ct), ct);
                break;
            case Command.SignOut:
                await signIns.SignOutAsync(turn, ct);
                await AsideAsync(turn, new SignInTexts(turn.Culture).SignedOut, ct);
                break;
            case Command.StartOver:
                await StartingOver.AskAsync(turn, await signIns.LeaveAsync(turn, ct), ct);
                break;
            case Command.Deliveries when await programmes.AreRunByAsync(turn.Speaker.Id, ct):
                await deliveryTalk.ShowAsync(turn, ct);
                await BackToItAsync(turn, ct);
                break;
            case Command.AddPair when await programmes.AreRunByAsync(turn.Speaker.Id, ct):
                await addPair.ShowAsync(turn, ct);
                break;
            case Command.MyData:
                await myData.ShowAsync(turn, ct);
                await BackToItAsync(turn, ct);
                break;
            case Command.Language:
                await LanguageTalk.ShowAsync(turn, ct);
                await BackToItAsync(turn, ct);
                break;
            case Command.Volunteer:
                await volunteering.ShowAsync(turn, ct);
                await BackToItAsync(turn, ct);
                break;
            case var command when StatusCommands.VerbOf(command) is { } verb:
                await which.ShowAsync(turn, verb, ct);
                break;
            case Command.Continue
            or Command.Back
            or Command.Skip
            or Command.NotNow
            or Command.Agree
            or Command.Thanks
            or Command.Deliveries
            or Command.AddPair
            or null:
                await AnswerAsync(turn, words, t, ct);
                break;
        }
    }

    /// <summary>Answers something in between and, when a question was open, comes back to it (S1).</summary>
    private async Task AsideAsync(Turn turn, string text, CancellationToken ct)
    {
        await turn.SayAsync(text, ct);
        await BackToItAsync(turn, ct);
    }

    private async Task BackToItAsync(Turn turn, CancellationToken ct)
    {
        var dc = await dialogs.CreateContextAsync(turn.Context, ct);
        if (SignInDialog.IsAsking(dc))
        {
            await turn.SayAsync(new HelpTexts(turn.Culture).BackToIt, ct);
            await dc.RepromptDialogAsync(ct);
        }
    }

    /// <summary>Words that are no command answer the open question, or else something that waits for words.</summary>
    private async Task AnswerAsync(Turn turn, string words, HelpTexts t, CancellationToken ct)
    {
        var dc = await dialogs.CreateContextAsync(turn.Context, ct);
        if (dc.ActiveDialog is not null && await dc.ContinueDialogAsync(ct) is not { Result: SignInDialog.Unheard })
        {
            return;
        }

        var command = Commands.Parse(words, turn.Culture);
        if (command is Command.Thanks)
        {
            await turn.SayAsync(t.Welcome, ct);
        }
        else if (command is Command.Continue or Command.Agree)
        {
            await which.GoOnAsync(turn, ct);
        }
        else if (command is not (null or Command.Deliveries or Command.AddPair))
        {
            await turn.SayAsync(command is Command.NotNow ? t.NotNowHere : t.NothingToStop, ct);
        }
        else
        {
            await understanding.AnswerAsync(turn, words, t, ct);
        }
    }

    /// <summary>What names a pair is heard about that pair alone: whoever may not speak of it gets nowhere, whatever the verb.</summary>
    private Task PressAsync(Turn turn, Said.Press press, CancellationToken ct) =>
        press is { IsForTalk: false, Pair: { } pair }
            ? AssistingCards.Is(press.Verb)
                ? assisting.PressAsync(turn, press, ct)
                : presses.PressAsync(turn, press, pair, ct)
            : PressOwnAsync(turn, press, ct);

    private async Task PressOwnAsync(Turn turn, Said.Press press, CancellationToken ct)
    {
        var t = new HelpTexts(turn.Culture);
        switch (press.Verb)
        {
            case PurposeCards.Start:
                turn.Replace(HelpCards.Same(press["card"], Greeting.FirstNameOf(turn), t));
                await PurposeTalk.StartAsync(turn, await dialogs.CreateContextAsync(turn.Context, ct), ct);
                break;
            case HelpCards.WhoSeesWhat:
                turn.Replace(HelpCards.Same(press["card"], Greeting.FirstNameOf(turn), t));
                await AsideAsync(turn, t.WhoSeesWhat, ct);
                break;
            case HelpCards.Example:
                turn.Replace(HelpCards.Same(press["card"], Greeting.FirstNameOf(turn), t));
                await AsideAsync(turn, t.Example, ct);
                break;
            case InterviewCards.Answer or InterviewCards.Back or InterviewCards.Skip or InterviewCards.Later:
                await PressInterviewAsync(turn, t, ct);
                break;
            case HelpCards.Restart or HelpCards.KeepGoing:
                await StartingOver.AnswerAsync(turn, await signIns.LeaveAsync(turn, ct), press, ct);
                break;
            case AddPairCards.Choose or AddPairCards.Add:
                await addPair.PressAsync(turn, press, ct);
                break;
            case var verb when MyDataCards.Is(verb):
                await myData.PressAsync(turn, press, ct);
                break;
            case LanguageCards.Save:
                await languages.PressAsync(turn, press, ct);
                await BackToItAsync(turn, ct);
                break;
            case var verb when VolunteerCards.Is(verb):
                await volunteering.PressAsync(turn, press, ct);
                break;
            case var verb when StatusCards.Is(verb) && press[StatusCards.PairInput] is { } chosen:
                await presses.PressAsync(turn, press, new PairId(chosen), ct);
                break;
            default:
                turn.Replace(HelpCards.OldCard(t));
                break;
        }
    }

    private async Task PressInterviewAsync(Turn turn, HelpTexts t, CancellationToken ct)
    {
        var dc = await signIns.LeaveAsync(turn, ct);
        if (dc.ActiveDialog is null)
        {
            turn.Replace(HelpCards.OldCard(t));
        }
        else
        {
            await dc.ContinueDialogAsync(ct);
        }
    }
}
