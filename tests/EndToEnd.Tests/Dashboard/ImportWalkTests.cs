using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Dashboard;

[Collection(DashboardTests.Name)]
public sealed class ImportWalkTests(Chromium chromium, AnsweringBot bot)
{
    [Fact]
    public async Task A_list_is_brought_looked_at_confirmed_and_done_by_keyboard_alone()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        // Asked for in good time: the browser is told of it on another way than of the keys.
        var asked = new TaskCompletionSource<IFileChooser>();
        visitor.Page.FileChooser += (_, chooser) => asked.TrySetResult(chooser);
        await visitor.Visits($"{Programmes.Many}/import");
        await visitor.Sees("Drop a CSV file here");
        await visitor.Sees("first-cohort.csv");

        await visitor.TabsTo("Choose a file");
        await visitor.Presses("Enter");
        var files = await asked.Task.WaitAsync(Chromium.Patience, TestContext.Current.CancellationToken);
        await files.SetFilesAsync(AList);
        await visitor.Sees("frühling.csv was checked");
        await visitor.Sees("Same reporting line");
        await visitor.TabsTo($"Import {OneImportsGood} pairs");
        await visitor.Presses("Enter");

        await visitor.Sees($"{OneImportsGood} pairs were imported, {OneImportsBad} lines left out.");
        await visitor.TabsTo("Look at the pairs");
        await visitor.Presses("Enter");
        await visitor.Sees("1 to 25 of 137");
        Assert.Equal("Pairs", await visitor.Focused());
        Assert.Empty(visitor.Complaints);
    }

    [Fact]
    public async Task An_import_goes_on_where_it_was_after_the_page_is_loaded_again()
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/import/waiting");
        await visitor.Sees("autumn-pairs.csv was checked");

        await visitor.Page.ReloadAsync();

        await visitor.Sees("autumn-pairs.csv was checked");
    }

    [Theory]
    [InlineData("pairs.xlsx", 10, "That is not a CSV file.")]
    [InlineData("pairs.csv", 0, "The file is empty.")]
    [InlineData("pairs.csv", 4 * 1024 * 1024 + 1, "The file is larger than 4 MB.")]
    public async Task A_file_that_cannot_be_a_list_is_told_before_it_is_sent(string name, int bytes, string sentence)
    {
        await using var visitor = await Visitor.OpenAsync(chromium, bot);
        await visitor.Visits($"{Programmes.Many}/import");

        await visitor
            .Page.GetByLabel("Choose a file")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = name,
                    MimeType = "application/octet-stream",
                    Buffer = new byte[bytes],
                }
            );

        await visitor.Sees(sentence);
    }

    private static int OneImportsGood => Answers.OneImport.Good;
    private static int OneImportsBad => Answers.OneImport.Bad;

    private static FilePayload AList =>
        new()
        {
            Name = "frühling.csv",
            MimeType = "text/csv",
            Buffer = "executive,mentor\npattif@example.com,alexw@example.com\n"u8.ToArray(),
        };
}
