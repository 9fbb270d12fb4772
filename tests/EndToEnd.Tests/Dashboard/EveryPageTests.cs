using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

public sealed class EveryPageTests(Chromium chromium)
{
    public static TheoryData<Look> Looks => Look.All;

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_page_in_every_state_can_be_read_by_everybody(Look look)
    {
        await using var bot = await AnsweringBot.StartAsync();
        var folder = Artifacts.EmptyFolder($"dashboard/{look}");

        await using var visitor = await Visitor.OpenAsync(chromium, bot, look);
        var complaints = new List<string>();
        foreach (var place in Place.All)
        {
            await visitor.Visits(place.Path);
            await visitor.Sees(place.Shows);
            if (!place.Waits)
                await visitor.IsDrawn();
            complaints.AddRange((await visitor.Judges()).Select(said => $"{place.Name}: {said}"));
            complaints.AddRange(
                visitor.Complaints.Where(said => !place.Expects(said)).Select(said => $"{place.Name}: {said}")
            );
            await visitor.Pictures(Path.Combine(folder, $"{place.Name}.png"));
        }

        Assert.True(complaints.Count == 0, string.Join('\n', complaints));
    }
}
