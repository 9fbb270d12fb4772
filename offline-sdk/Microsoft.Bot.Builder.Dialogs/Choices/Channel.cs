using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

// What each channel can show under a message.
internal static class Channel
{
    public const int MaxActionTitleLength = 20;

    public static bool SupportsSuggestedActions(string channelId, int count, string conversationType) =>
        channelId switch
        {
            Channels.Msteams => conversationType == "personal" && count <= 3,
            Channels.Emulator or "directline" or "webchat" => count <= 100,
            _ => false,
        };

    public static bool SupportsCardActions(string channelId, int count) =>
        channelId switch
        {
            Channels.Msteams => count <= 50,
            Channels.Emulator or "directline" or "webchat" => count <= 100,
            _ => false,
        };
}
