namespace Microsoft.Bot.Builder.Dialogs;

public class OAuthPromptSettings
{
    public string ConnectionName { get; set; }

    public string Title { get; set; }

    public string Text { get; set; }

    public int? Timeout { get; set; }

    public bool EndOnInvalidMessage { get; set; }
}
