using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Privacy;
using RMBot.Languages;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Volunteers;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>What is no matter of a pair, pressed as if it were one: a press about a pair is heard before it is known from whom.</summary>
public sealed class NamedPairTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    public static TheoryData<string> Verbs =>
        [PurposeCards.Start, VolunteerCards.Save, LanguageCards.Save, MyDataCards.SaveZone, MyDataCards.Copy];

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task A_guest_gets_no_further_by_naming_a_pair(string verb)
    {
        await StartAsync();
        var guest = Teams.Add("Gus Guest", isGuest: true);
        await guest.OpensPageAsync();
        var before = await KeptAsync();

        await guest.PressesAsync(Forged(guest, verb));

        Assert.Equal(before, await KeptAsync());
        Assert.Single(guest.Chat.Messages);
    }

    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Nobody_becomes_known_by_naming_a_pair(string verb)
    {
        await StartAsync();
        var guest = Teams.Add("Gus Guest", isGuest: true);
        var before = await KeptAsync();

        await guest.PressesAsync(Forged(guest, verb));

        Assert.Equal(before, await KeptAsync());
        Assert.Null(await People.FindAsync(new PersonId(guest.ObjectId), Ct));
    }

    /// <summary>What is kept of people and of their talks.</summary>
    private async Task<IEnumerable<string>> KeptAsync() =>
        (await StoredRows.AllAsync(Tables, Ct)).Where(row =>
            row.StartsWith(Tables.People.Name, StringComparison.Ordinal)
            || row.StartsWith(Tables.Conversations.Name, StringComparison.Ordinal)
        );

    private static JObject Forged(TeamsPerson guest, string verb) =>
        guest.Forged(
            verb,
            new JObject
            {
                ["pair"] = "x",
                [VolunteerCards.TopicsInput] = "ai",
                [VolunteerCards.MostInput] = "1",
                [VolunteerCards.LineInput] = "I build assistants",
                [LanguageCards.LanguageInput] = "es",
                [MyDataCards.ZoneField] = "Asia/Tokyo",
            }
        );
}
