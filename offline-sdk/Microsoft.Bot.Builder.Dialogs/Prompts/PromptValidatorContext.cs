using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

public class PromptValidatorContext<T>
{
    internal const string AttemptCountKey = "AttemptCount";

    internal PromptValidatorContext(
        ITurnContext context,
        PromptRecognizerResult<T> recognized,
        IDictionary<string, object> state,
        PromptOptions options
    )
    {
        Context = context;
        Recognized = recognized;
        State = state;
        Options = options;
    }

    public ITurnContext Context { get; }

    public PromptRecognizerResult<T> Recognized { get; }

    public PromptOptions Options { get; }

    public IDictionary<string, object> State { get; }

    // Numbers come back from storage wider than they went in.
    public int AttemptCount =>
        State.TryGetValue(AttemptCountKey, out var count) ? Convert.ToInt32(count, CultureInfo.InvariantCulture) : 0;
}
