namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindChoicesOptions : FindValuesOptions
{
    public bool NoValue { get; set; }

    public bool NoAction { get; set; }

    public bool RecognizeNumbers { get; set; } = true;

    public bool RecognizeOrdinals { get; set; } = true;
}
