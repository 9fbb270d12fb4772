using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> _steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        _steps = [.. actions ?? []];
    }

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    // A step that waits without a prompt goes on with the next message; nothing else moves it.
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var activity = dc.Context.Activity;
        return activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, activity.Text, cancellationToken)
                .ConfigureAwait(false)
            : EndOfTurn;
    }

    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = Convert.ToInt32(dc.ActiveDialog.State[StepIndexKey], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    protected Task<DialogTurnResult> RunStepAsync(
        DialogContext dc,
        int index,
        DialogReason reason,
        object result,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var values = state.Take<IDictionary<string, object>>(ValuesKey);
        var step = new WaterfallStepContext(this, dc, state[OptionsKey], values, index, reason, result);
        return OnStepAsync(step, cancellationToken);
    }

    protected virtual Task<DialogTurnResult> OnStepAsync(
        WaterfallStepContext stepContext,
        CancellationToken cancellationToken
    ) => _steps[stepContext.Index](stepContext, cancellationToken);
}
