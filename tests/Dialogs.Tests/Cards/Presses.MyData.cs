using RMBot.Languages;
using RMBot.MyData;

namespace RMBot.Tests.Cards;

internal sealed partial record Press
{
    /// <summary>The buttons around one's own data.</summary>
    private static readonly Dictionary<string, Press> OfMyData = new()
    {
        [MyDataCards.Show] = new(desk => Desk.SaysAsync(desk.Executive, "help"), "What I hold about you"),
        [MyDataCards.Copy] = new(desk => Desk.SaysAsync(desk.Executive, "my data"), "Your copy is ready"),
        [MyDataCards.Correct] = new(desk => Desk.SaysAsync(desk.Executive, "my data"), "Put something right"),
        [MyDataCards.Refresh] = new(desk => desk.CorrectingAsync(), "That is what Teams says now."),
        [MyDataCards.SaveZone] = new(
            desk => desk.CorrectingAsync(),
            "From now on your day is that of Asia/Tokyo",
            (MyDataCards.ZoneField, "Asia/Tokyo")
        ),
        [MyDataCards.Delete] = new(desk => Desk.SaysAsync(desk.Executive, "my data"), "Delete everything about you?"),
        [MyDataCards.Erase] = new(desk => desk.DeletingAsync(), "It's being deleted"),
        [LanguageCards.Save] = new(
            desk => Desk.SaysAsync(desk.Executive, "language"),
            "Ich schreibe Ihnen auf Deutsch",
            (LanguageCards.LanguageInput, "de")
        ),
        [MyDataCards.Keep] = new(desk => desk.DeletingAsync(), "Nothing was deleted"),
    };
}
