using RMBot.EndToEnd.Browser;

namespace RMBot.EndToEnd.Gallery;

public sealed class GalleryPageTests(Chromium chromium)
{
    [Theory]
    [InlineData("""{ "type": "Riddle" }""", "parsing: Unknown element type \"Riddle\"")]
    [InlineData("""{ "type": "TextBlock", "text": "x", "size": "Gigantic" }""", "parsing: Invalid value \"Gigantic\"")]
    [InlineData("""{ "type": "Input.Text", "label": "Topic" }""", "property: All inputs must have a unique Id")]
    [InlineData("""{ "type": "Input.Text", "id": "topic" }""", "no visible label: topic")]
    [InlineData(
        """{ "type": "Input.ChoiceSet", "id": "style", "style": "expanded", "choices": [{ "title": "Calm", "value": "c" }] }""",
        "no visible label: style"
    )]
    [InlineData(
        """{ "type": "TextBlock", "text": "This sentence has more words than one line of a phone holds" }""",
        "cut off: p \"This sentence"
    )]
    [InlineData(
        """{ "type": "ColumnSet", "columns": [{ "type": "Column", "width": "600px", "items": [{ "type": "TextBlock", "text": "x" }] }] }""",
        "too wide: div"
    )]
    public async Task A_card_that_does_not_read_well_is_complained_about(string element, string complaint)
    {
        await using var page = await GalleryPage.OpenAsync(chromium, Screen.Phone);

        var complaints = await page.DrawAsync(
            $$"""{ "type": "AdaptiveCard", "version": "1.5", "body": [{{element}}] }"""
        );

        Assert.Contains(complaints, said => said.StartsWith(complaint, StringComparison.Ordinal));
    }
}
