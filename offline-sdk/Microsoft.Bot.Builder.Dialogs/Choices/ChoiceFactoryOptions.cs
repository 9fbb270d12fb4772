namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class ChoiceFactoryOptions
{
    public ChoiceFactoryOptions() { }

    public ChoiceFactoryOptions(string inlineSeparator, string inlineOr, string inlineOrMore, bool? includeNumbers)
    {
        InlineSeparator = inlineSeparator;
        InlineOr = inlineOr;
        InlineOrMore = inlineOrMore;
        IncludeNumbers = includeNumbers;
    }

    public string InlineSeparator { get; set; }

    public string InlineOr { get; set; }

    public string InlineOrMore { get; set; }

    public bool? IncludeNumbers { get; set; }
}
