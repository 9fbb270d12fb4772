using Microsoft.Bot.Builder.Dialogs;
using RMBot.Calendars;
using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Help;

/// <summary>A hello, answered with what there is to do next.</summary>
public sealed class Greeting(DialogSet dialogs, WhichPair which)
{
    /// <summary>The first thing a person hears, once (S4).</summary>
    public static Task WelcomeAsync(Turn turn, CancellationToken ct) =>
        turn.ShowAsync(HelpCards.Welcome(FirstNameOf(turn), new HelpTexts(turn.Culture)), ct);

    public static string FirstNameOf(Turn turn) => new Participant(turn.Speaker.Id, turn.Speaker.Name).FirstName;

    public async Task HelloAsync(Turn turn, HelpTexts t, CancellationToken ct)
    {
        var name = FirstNameOf(turn);
        var dc = await dialogs.CreateContextAsync(turn.Context, ct);
        var isAsking = SignInDialog.IsAsking(dc);
        var open = isAsking ? [] : await which.OpenAsync(turn, ct);
        if (isAsking)
        {
            await turn.SayAsync(t.Culture.Sentences(t.HelloAgain(name), t.BackToIt), ct);
            await dc.RepromptDialogAsync(ct);
        }
        else if (open.IsEmpty)
        {
            await turn.ShowAsync(HelpCards.Welcome(name, t), ct);
        }
        else
        {
            await turn.SayAsync(t.HelloAgain(name), ct);
            await WhichPair.ShowAsync(turn, open, StatusCards.Show, ct);
        }
    }
}
