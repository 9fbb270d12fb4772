using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd.Dashboard;

/// <summary>The dashboard as the real bot serves and answers it, with Azurite behind.</summary>
public sealed class WholeImportTests(Office office, Chromium chromium) : IClassFixture<Office>
{
    private const string Pairs = """
        executive;mentor
        pattif@example.com;alexw@example.com
        alexw@example.com;alexw@example.com
        pattif@example.com;nobody@example.com
        pattif@example.com;alexw@example.com
        """;

    private static readonly (string Page, string Sentence)[] Others =
    [
        ("People", "Patti Fernandez"),
        ("Deliveries", "Everybody is reached"),
        ("Insights", "Nothing to show yet"),
        ("Settings", "Named at installation"),
        ("Health", "Queue of wake-ups"),
    ];

    [Fact]
    public async Task A_list_is_brought_checked_confirmed_and_its_pair_listed_and_counted()
    {
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");
        var address = (await office.Environment).Dashboard;
        await using var organiser = await Visitor.OpenAsync(chromium, address, Look.Plain);

        await organiser.Visits("");
        await organiser.Sees("No pairs yet");
        await organiser.Page.GetByRole(AriaRole.Link, new() { Name = "Import a list" }).ClickAsync();
        await organiser.Sees("Drop a CSV file here");
        await organiser
            .Page.GetByLabel("Choose a file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "autumn.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(Pairs),
                }
            );
        await organiser.Sees("autumn.csv was checked");
        await organiser.Sees("1 line can be imported, 3 cannot.");
        await SeesRow(organiser, "3", "Same person twice");
        await SeesRow(organiser, "4", "Not known yet");
        await SeesRow(organiser, "5", "Twice in the file");
        Assert.Empty(await organiser.Judges());
        await organiser.Pictures(office.Folder, "import-preview");

        await organiser.Page.GetByRole(AriaRole.Button, new() { Name = "Import 1 pair" }).ClickAsync();
        await organiser.Sees("1 pair was imported, 3 lines left out.");
        await organiser.Page.GetByRole(AriaRole.Link, new() { Name = "Look at the pairs" }).ClickAsync();

        await SeesRow(organiser, "Patti Fernandez", "Alex Wilber");
        await SeesRow(organiser, "Patti Fernandez", "Suggested by an organiser");
        await organiser.Pictures(office.Folder, "pairs");
        var (file, list) = await organiser.Downloads();
        Assert.Equal("pairs.csv", file);
        Assert.Contains("Patti Fernandez,Alex Wilber", list, StringComparison.Ordinal);
        await organiser.Page.GetByRole(AriaRole.Link, new() { Name = "Overview" }).ClickAsync();
        await organiser.Sees("Look at the pair");
        await organiser.IsDrawn();
        await organiser.Pictures(office.Folder, "overview");
        foreach (var (page, sentence) in Others)
        {
            await organiser.Page.GetByRole(AriaRole.Link, new() { Name = page, Exact = true }).First.ClickAsync();
            await organiser.Sees(sentence);
            Assert.Equal(page, await organiser.Focused());
            await organiser.Pictures(office.Folder, page);
        }
        Assert.Empty(organiser.Complaints);
    }

    private static Task SeesRow(Visitor organiser, string name, string words) =>
        Assertions
            .Expect(
                organiser
                    .Page.GetByRole(AriaRole.Row)
                    .Filter(
                        new() { Has = organiser.Page.GetByRole(AriaRole.Rowheader).Filter(new() { HasText = name }) }
                    )
                    .Filter(new() { HasText = words })
            )
            .ToHaveCountAsync(1);
}
