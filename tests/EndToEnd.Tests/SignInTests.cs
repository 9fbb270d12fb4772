using RMBot.EndToEnd.Browser;
using RMBot.EndToEnd.Teams;

namespace RMBot.EndToEnd;

public sealed class SignInTests(Office office) : IClassFixture<Office>
{
    [Fact]
    public async Task Who_is_asked_signs_in_and_is_offered_what_is_free_in_both_calendars()
    {
        office.AsksForSignIn = true;
        office.LogsEverything = true;
        await using var mentor = await office.Mentor(Screen.Phone);
        await mentor.Sees("Hello Alex, I'm RMBot");
        await using var executive = await office.Executive(Screen.Desktop);
        await executive.Sees("Hello Patti, I'm RMBot");
        using var pair = await AgreedPair.OfAsync(await office.Environment);
        await new TermWalk(executive, mentor, pair).Skips();
        await executive.Presses("See times", on: "Book your sessions with Alex");

        await executive.Presses("Sign in", on: "May I look at both calendars?");
        await executive.SignsIn();

        await executive.Sees("Which of these suits you both?");
        await executive.Screenshot(Path.Combine(office.Folder, "offers.png"));
        await office.LogTellsNothing();
    }
}
