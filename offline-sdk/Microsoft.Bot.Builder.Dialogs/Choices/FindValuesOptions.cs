namespace Microsoft.Bot.Builder.Dialogs.Choices;

public class FindValuesOptions
{
    public bool AllowPartialMatches { get; set; }

    public int? MaxTokenDistance { get; set; }
}
