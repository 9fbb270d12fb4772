using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>The first walk, with each waiting for what the other caused.</summary>
internal static class Walk
{
    public static async Task ToCharterAsync(TeamsPerson executive, TeamsPerson mentor)
    {
        await ToInvitationAsync(executive, mentor);
        await mentor.PressesAsync("Accept");
        await mentor.PressesAsync("Begin my side");
        await mentor.AnswersAsync(Script.Aims);
        await mentor.PressesAsync("Share with Alex");
        await executive.SeesAsync("Your charter with Megan, in draft");
        await executive.PressesAsync("Settle it");
        await executive.PressesAsync("Save", ("first", "5"), ("second", "90"));
        await mentor.SeesAsync("Alex changed the draft");
        await executive.PressesAsync("Answer Megan's wishes");
        await executive.PressesAsync("Save", ("first", "Yes"), ("second", "LetMeLook"));
        await executive.PressesAsync("Confirm");
        await executive.PressesAsync("Confirm", ("first", Script.OwnWords));
        await mentor.SeesAsync("Alex understood you like this");
        await mentor.PressesAsync("Yes, that's it");
        await mentor.PressesAsync("Confirm");
        await mentor.PressesAsync("Confirm");
    }

    public static async Task ToInvitationAsync(TeamsPerson executive, TeamsPerson mentor)
    {
        await executive.OpensPageAsync();
        await mentor.OpensPageAsync();
        await executive.SaysAsync("hello");
        await executive.AsksAsync();
        await executive.PressesAsync("Send to Megan");
        await mentor.SeesAsync("would like to learn from you");
    }
}
