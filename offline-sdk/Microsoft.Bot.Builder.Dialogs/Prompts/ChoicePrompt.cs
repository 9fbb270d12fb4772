using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class ChoicePrompt : Prompt<FoundChoice>
{
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public FindChoicesOptions RecognizerOptions { get; set; }

    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default
    )
    {
        var activity = turnContext.Activity;
        var prompt = AppendChoices(
            isRetry ? options.RetryPrompt ?? options.Prompt : options.Prompt,
            activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions,
            activity.Conversation?.ConversationType,
            activity.From is { Id: { } id } ? [id] : null,
            cancellationToken
        );
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var result = new PromptRecognizerResult<FoundChoice>();
        var said = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;
        if (!string.IsNullOrEmpty(said))
        {
            var found = ChoiceRecognizers.RecognizeChoices(said, options.Choices ?? [], RecognizerOptions);
            result.Succeeded = found.Count > 0;
            result.Value = found.Count > 0 ? found[0].Resolution : null;
        }

        return Task.FromResult(result);
    }
}
