using RMBot.Interviews;
using RMBot.Tests.Driver;
using RMBot.Volunteers;

namespace RMBot.Tests;

public static partial class Gallery
{
    /// <summary>How the names of the cards begin that ask what somebody offers.</summary>
    public const string VolunteerForm = "volunteer-form";

    private static async Task VolunteersAsync(Album album, Wording wording)
    {
        var t = new VolunteerTexts(Culture);
        var line = wording.Of("I build small assistants with our own data");
        var offer = new VolunteerOffer(["ai", "chatbots", "data"], 2, Fitting(line), APair.Start);
        album.Add(Name("volunteer-form-change", wording), VolunteerCards.Form(offer, isOffered: true, t));
        album.Add(Name("volunteer-saved", wording), VolunteerCards.Saved(offer, t));
        await ChoosingAsync(album, wording, offer);
        if (wording == Wording.Plain)
        {
            var blank = VolunteerOffer.Blank(APair.Start);
            album.Add("volunteer-form", VolunteerCards.Form(blank, isOffered: false, t));
            album.Add("volunteer-form-problem", VolunteerCards.Form(blank, isOffered: false, t, t.TopicsMissing));
            album.Add("volunteer-stopped", VolunteerCards.Stopped(t));
        }
    }

    /// <summary>The question of whom to ask, with three to choose from.</summary>
    private static async Task ChoosingAsync(Album album, Wording wording, VolunteerOffer offer)
    {
        var office = new Office();
        var alex = office.Add("Alex Wilber", locale: Gallery.Locale);
        foreach (var name in new[] { "Megan Bowen", "Lee Gu", "Adele Vance" })
        {
            await office.Volunteers.SaveAsync(office.Add(name).Person.Id, offer, CancellationToken.None);
        }

        await alex.SaysAsync("start a pair");
        await alex.PressesVerbAsync(InterviewCards.Answer, (InterviewCards.IdeaInput, "ai"));
        foreach (var (_, answer) in Walks.Ask.Skip(1).TakeWhile(asked => asked.Question != "Who could teach you this?"))
        {
            await alex.PressesVerbAsync(InterviewCards.Answer, (InterviewCards.AnswerInput, answer));
        }

        album.Meet(Name("purpose-mentor-volunteers", wording), alex.Newest!.Value.Card);
    }

    private static string Fitting(string line) =>
        line.Length > VolunteerOffer.LongestLine ? line[..VolunteerOffer.LongestLine] : line;
}
