using Newtonsoft.Json;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Attacks;

/// <summary>All that somebody was told in one turn: the card in the place of the pressed one, and every message after it.</summary>
internal sealed record Answered(string? Card, IReadOnlyList<string> Messages)
{
    /// <summary>Whatever is pressed, the person gets an answer.</summary>
    public bool IsThere => Card is not null || Messages.Count > 0;

    public string Everything => string.Join('\n', Messages.Prepend(Card));

    public static async Task<Answered> ToAsync(Office office, Chat chat, Said.Press press)
    {
        var messages = new List<string>();
        chat.Read += messages.Add;
        try
        {
            var turn = await office.HearAsync(chat, press);
            return new Answered(turn.Replacement?.ToJson().ToString(Formatting.None), messages);
        }
        finally
        {
            chat.Read -= messages.Add;
        }
    }
}
