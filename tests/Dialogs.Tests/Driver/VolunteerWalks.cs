using RMBot.Volunteers;

namespace RMBot.Tests.Driver;

/// <summary>The usual way to offer topics.</summary>
public static class VolunteerWalks
{
    public static async Task OffersAsync(this Chat chat, string topics, string most = "1", string line = "")
    {
        await chat.SaysAsync("volunteer");
        await chat.SavesOfferAsync(topics, most, line);
    }

    /// <summary>On the card that is shown.</summary>
    public static Task SavesOfferAsync(this Chat chat, string topics, string most, string line) =>
        chat.PressesVerbAsync(
            VolunteerCards.Save,
            (VolunteerCards.TopicsInput, topics),
            (VolunteerCards.MostInput, most),
            (VolunteerCards.LineInput, line)
        );
}
