using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class FirstContactTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Who_opens_the_page_is_welcomed_and_who_says_something_is_answered()
    {
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Welcome");

        await executive.Says("hello");

        await executive.Sees("hello");
        await executive.Screenshot(Path.Combine(office.Folder, "first-contact.png"));
    }
}
