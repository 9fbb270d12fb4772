namespace Microsoft.Bot.Builder.Dialogs;

public delegate Task<DialogTurnResult> WaterfallStep(
    WaterfallStepContext stepContext,
    CancellationToken cancellationToken
);
