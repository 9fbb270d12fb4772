using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceFactory
{
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null
    )
    {
        ArgumentNullException.ThrowIfNull(list);
        var fitsButtons = list.All(choice => Title(choice).Length <= Channel.MaxActionTitleLength);
        if (!fitsButtons)
        {
            return List(list, text, speak, options);
        }

        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
        {
            return SuggestedAction(list, text, speak, toList);
        }

        if (Channel.SupportsCardActions(channelId, list.Count))
        {
            return HeroCard(list, text, speak);
        }

        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    public static Activity Inline(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    )
    {
        ArgumentNullException.ThrowIfNull(choices);
        var titles = Titles(choices, options?.IncludeNumbers ?? true, number => $"({number}) ", string.Empty);
        var separator = options?.InlineSeparator ?? ", ";
        var last = titles.Count > 2 ? options?.InlineOrMore ?? ", or " : options?.InlineOr ?? " or ";
        var line =
            titles.Count < 2
                ? string.Concat(titles)
                : string.Join(separator, titles.Take(titles.Count - 1)) + last + titles[^1];
        return MessageFactory.Text($"{text} {line}", speak, InputHints.ExpectingInput);
    }

    public static Activity List(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null
    )
    {
        ArgumentNullException.ThrowIfNull(choices);
        var titles = Titles(choices, options?.IncludeNumbers ?? true, number => $"{number}. ", "- ");
        return MessageFactory.Text($"{text}\n\n   {string.Join("\n   ", titles)}", speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(
        IList<Choice> choices,
        string text = null,
        string speak = null,
        IList<string> toList = null
    )
    {
        var message = MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput);
        message.SuggestedActions.To = toList;
        return message;
    }

    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices));
        return MessageFactory.Attachment(card.ToAttachment(), null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices is null ? [] : [.. choices.Select(choice => new Choice(choice))];

    private static string Title(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value : choice.Action.Title;

    private static List<string> Titles(
        IList<Choice> choices,
        bool includeNumbers,
        Func<int, string> number,
        string bullet
    ) => [.. choices.Select((choice, i) => (includeNumbers ? number(i + 1) : bullet) + Title(choice))];

    private static List<CardAction> Actions(IList<Choice> choices) =>
        [
            .. choices.Select(choice =>
                choice.Action ?? new CardAction(ActionTypes.ImBack, choice.Value, value: choice.Value)
            ),
        ];
}
