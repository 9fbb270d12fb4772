using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;
using RMBot.Aims;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Purpose;
using RMBot.Review;

namespace RMBot.Help;

/// <summary>Beginning the open talk anew, once the person has said that they mean it.</summary>
public static class StartingOver
{
    public static Task AskAsync(Turn turn, DialogContext dc, CancellationToken ct) =>
        dc.ActiveDialog is null
            ? PurposeTalk.StartAsync(turn, dc, ct)
            : turn.ShowAsync(HelpCards.StartOver(new HelpTexts(turn.Culture), AskingOf(dc.ActiveDialog)), ct);

    public static async Task AnswerAsync(Turn turn, DialogContext dc, Said.Press press, CancellationToken ct)
    {
        var t = new HelpTexts(turn.Culture);
        turn.Replace(HelpCards.OldCard(t));
        if (dc.ActiveDialog is null)
        {
            return;
        }

        var isMeant = AskingOf(dc.ActiveDialog) is not { } asking || press.IsAbout(InterviewCards.AskingData, asking);
        if (press.Verb != HelpCards.Restart || !isMeant)
        {
            await dc.RepromptDialogAsync(ct);
            return;
        }

        turn.Replace(HelpCards.StartedOver(t));
        await (
            dc.ActiveDialog.Id switch
            {
                AimsDialog.DialogId => AimsTalk.RestartAsync(dc, ct),
                ReviewDialog.DialogId => ReviewTalk.RestartAsync(dc, ct),
                CheckInDialog.DialogId => CheckInTalk.RestartAsync(dc, ct),
                _ => PurposeTalk.RestartAsync(dc, ct),
            }
        );
    }

    private static string? AskingOf(DialogInstance open) =>
        open.State.TryGetValue(InterviewCards.AskingData, out var asking)
            ? Convert.ToString(asking, CultureInfo.InvariantCulture)
            : null;
}
