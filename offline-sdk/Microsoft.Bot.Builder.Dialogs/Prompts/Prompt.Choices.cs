using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

public abstract partial class Prompt<T>
{
    protected virtual IMessageActivity AppendChoices(
        IMessageActivity prompt,
        string channelId,
        IList<Choice> choices,
        ListStyle style,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null,
        CancellationToken cancellationToken = default
    )
    {
        var text = prompt?.Text ?? string.Empty;
        var list = style switch
        {
            ListStyle.None => MessageFactory.Text(text),
            ListStyle.Inline => ChoiceFactory.Inline(choices, text, null, options),
            ListStyle.List => ChoiceFactory.List(choices, text, null, options),
            ListStyle.SuggestedAction => ChoiceFactory.SuggestedAction(choices, text, null, toList),
            ListStyle.HeroCard => ChoiceFactory.HeroCard(choices, text),
            _ => ChoiceFactory.ForChannel(channelId, choices, text, null, options, conversationType, toList),
        };
        if (prompt is null)
        {
            list.InputHint = InputHints.ExpectingInput;
            return list;
        }

        return Join((Activity)prompt, list);
    }

    // The prompt is kept to be asked again: the choices go onto a copy.
    private static Activity Join(Activity prompt, IMessageActivity list)
    {
        var joined = prompt.Copy();
        joined.Text = list.Text;
        if (list.SuggestedActions is { Actions.Count: > 0 })
        {
            joined.SuggestedActions = list.SuggestedActions;
        }

        if (list.Attachments is { Count: > 0 })
        {
            joined.Attachments = [.. prompt.Attachments ?? [], .. list.Attachments];
        }

        return joined;
    }
}
