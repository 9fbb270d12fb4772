using RMBot.Volunteers;

namespace RMBot.Tests.Cards;

internal sealed partial record Press
{
    /// <summary>The buttons of volunteers.</summary>
    private static readonly Dictionary<string, Press> OfVolunteers = new()
    {
        [VolunteerCards.Save] = new(
            desk => Desk.SaysAsync(desk.Mentor, "volunteer"),
            "You are a volunteer now",
            (VolunteerCards.TopicsInput, "ai,data"),
            (VolunteerCards.MostInput, "2")
        ),
        [VolunteerCards.Stop] = new(
            async desk =>
            {
                await Desk.SaysAsync(desk.Mentor, "volunteer");
                await desk.Mentor.PressesVerbAsync(VolunteerCards.Save, (VolunteerCards.TopicsInput, "ai"));
                return await Desk.SaysAsync(desk.Mentor, "volunteer");
            },
            "You offer nothing any more"
        ),
    };
}
