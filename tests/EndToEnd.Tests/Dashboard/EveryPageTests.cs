using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

[Collection(DashboardTests.Name)]
public sealed class EveryPageTests(Chromium chromium, AnsweringBot bot)
{
    private static readonly string Folder = Artifacts.Folder("dashboard");

    [Fact]
    public async Task Every_page_in_every_state_theme_and_width_can_be_read_by_everybody()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        var complaints = new List<string>();
        foreach (var place in Place.All)
        {
            await visitor.Turns(Look.Plain);
            await visitor.Comes(place);
            foreach (var look in place.Looks)
            {
                await visitor.Turns(look);
                var said = await Judge.Complaints(visitor.Page, coloursOnly: !look.IsPlainTheme);
                complaints.AddRange(said.Select(words => $"{place.Name} {look}: {words}"));
                await visitor.Pictures(Folder, $"{place.Name}-{look}");
            }
            complaints.AddRange(visitor.ComplaintsAt(place));
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }

    [Fact]
    public async Task Another_language_is_spoken_everywhere_and_has_room_on_a_phone()
    {
        var phone = new Look("default", Look.Slim);
        await using var visitor = await Visitor.OpenAsync(chromium, bot, phone, "de-DE");
        await Reading.Listen(visitor.Page);
        await Brackets.Around(visitor.Page, "de");
        var complaints = new List<string>();
        foreach (var place in Place.All)
        {
            await visitor.GoesTo(place.Path);
            var said = await Reading.Complaints(visitor.Page, place);
            complaints.AddRange(said.Select(words => $"{place.Name}: {words}"));
            complaints.AddRange(visitor.ComplaintsAt(place));
            await visitor.Pictures(Folder, $"{place.Name}-brackets");
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
