using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class FirstContactTests(Office office) : IClassFixture<Office>
{
    private const string Welcome = "Hello Patti, I'm RMBot";

    [Fact]
    public async Task Who_opens_the_page_is_welcomed_once_however_often_they_open_it_and_is_answered()
    {
        await using (var first = await office.Executive(Screen.Desktop))
        {
            await first.Sees(Welcome);
            await first.Screenshot(Path.Combine(office.Folder, "welcome.png"));
        }

        for (var again = 2; again <= 10; again++)
        {
            await using var executive = await office.Executive(Screen.Desktop);
            await executive.Says("help");
            await executive.Sees("What you can say");
            Assert.Equal(0, await executive.CountsMessagesWith(Welcome));
        }
    }
}
