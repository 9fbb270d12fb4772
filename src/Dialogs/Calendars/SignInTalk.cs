using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.Calendars;

/// <summary>A sign-in goes on, is turned away from, or is taken back.</summary>
public sealed class SignInTalk(DialogSet dialogs, SignInSettings settings, ICalendar calendar)
{
    /// <summary>Whoever asked the person to sign in goes on; when nobody waits any more there is nothing to say.</summary>
    public async Task ContinueAsync(Turn turn, CancellationToken ct)
    {
        var dc = await dialogs.CreateContextAsync(turn.Context, ct);
        if (dc.ActiveDialog is not null && !SignInDialog.IsAsking(dc))
        {
            await dc.ContinueDialogAsync(ct);
        }
    }

    /// <summary>The talk, in which nobody waits for a sign-in any more.</summary>
    public async Task<DialogContext> LeaveAsync(Turn turn, CancellationToken ct)
    {
        var dc = await dialogs.CreateContextAsync(turn.Context, ct);
        SignInDialog.Leave(dc);
        return dc;
    }

    public async Task SignOutAsync(Turn turn, CancellationToken ct)
    {
        if (settings.IsOffered)
        {
            await LeaveAsync(turn, ct);
            await calendar.SignOutAsync(turn.Speaker.Id, ct);
        }
    }
}
