namespace Microsoft.Bot.Builder.Dialogs;

public delegate Task<bool> PromptValidator<T>(
    PromptValidatorContext<T> promptContext,
    CancellationToken cancellationToken
);
