using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace RMBot.Cards;

/// <summary>What the coach says as a plain message of the chat.</summary>
public static class ChatWords
{
    /// <summary>In Markdown where it holds the coach's words alone; a message of whose words Markdown would make more has none.</summary>
    public static Activity Of(string text)
    {
        var tidy = Inert.Tidy(text);
        if (Inert.IsPlain(tidy))
        {
            return MessageFactory.Text(Inert.Markdown(tidy));
        }

        var message = MessageFactory.Text(Inert.Unstressed(tidy));
        message.TextFormat = TextFormatTypes.Plain;
        return message;
    }
}
