using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.Interviews;

/// <summary>Coming back to an interview that was left for another one.</summary>
public static class Reopening
{
    /// <summary>Brings an interview that is waiting, however deep, to the top and asks its open question again; false when none is.</summary>
    public static async Task<bool> ReopenAsync<TDraft>(
        this DialogContext dc,
        string dialogId,
        Func<TDraft, bool> isMeant,
        CancellationToken ct
    )
        where TDraft : class
    {
        var waiting = dc.Stack.Find(instance => instance.Id == dialogId && isMeant(new Place<TDraft>(instance).Draft));
        if (waiting is null)
        {
            return false;
        }

        dc.Stack.Remove(waiting);
        dc.Stack.Insert(0, waiting);
        await dc.RepromptDialogAsync(ct);
        return true;
    }

    /// <summary>Begins an interview in place of the same one left open: two of them would overwrite each other's answers.</summary>
    public static Task BeginOnceAsync<TDraft>(
        this DialogContext dc,
        string dialogId,
        Start<TDraft> start,
        Func<TDraft, bool> isMeant,
        CancellationToken ct
    )
        where TDraft : class
    {
        dc.Stack.RemoveAll(instance => instance.Id == dialogId && isMeant(new Place<TDraft>(instance).Draft));
        return dc.BeginDialogAsync(dialogId, start, ct);
    }
}
