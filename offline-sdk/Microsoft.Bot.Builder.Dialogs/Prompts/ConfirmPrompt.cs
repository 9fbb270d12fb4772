using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public class ConfirmPrompt : Prompt<bool>
{
    public ConfirmPrompt(string dialogId, PromptValidator<bool> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
    }

    public string DefaultLocale { get; set; }

    public ListStyle Style { get; set; } = ListStyle.Auto;

    public ChoiceFactoryOptions ChoiceOptions { get; set; }

    public Tuple<Choice, Choice> ConfirmChoices { get; set; }

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
            YesAndNo(),
            options.Style ?? Style,
            ChoiceOptions,
            activity.Conversation?.ConversationType,
            activity.From is { Id: { } id } ? [id] : null,
            cancellationToken
        );
        await turnContext.SendActivityAsync(prompt, cancellationToken).ConfigureAwait(false);
    }

    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var said = turnContext.Activity.Type == ActivityTypes.Message ? turnContext.Activity.Text : null;
        var answer = string.IsNullOrEmpty(said) ? null : YesOrNo.Recognize(said) ?? Pick(said);
        return Task.FromResult(
            new PromptRecognizerResult<bool> { Succeeded = answer.HasValue, Value = answer.GetValueOrDefault() }
        );
    }

    // Who was shown numbers may answer with one.
    private bool? Pick(string said)
    {
        if (ChoiceOptions is { IncludeNumbers: false })
        {
            return null;
        }

        var found = ChoiceRecognizers.RecognizeChoices(said, YesAndNo());
        return found.Count > 0 ? found[0].Resolution.Index == 0 : null;
    }

    private List<Choice> YesAndNo() =>
        ConfirmChoices is { } own ? [own.Item1, own.Item2] : [new Choice("Yes"), new Choice("No")];
}
