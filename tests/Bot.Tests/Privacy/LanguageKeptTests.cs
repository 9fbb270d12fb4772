using RMBot.Bot.Tests.Driver;
using RMBot.Languages;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>The language a person chose stays theirs.</summary>
public sealed class LanguageKeptTests : CrowdTest
{
    [Fact]
    public async Task The_language_a_person_chose_counts_whatever_their_client_says()
    {
        await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.SaysAsync("español");
        await megan.SaysAsync("hello");

        var known = await KnownAsync(megan);

        Assert.Equal(("es", "en-US"), (known.Language, known.Locale));
        await megan.SaysAsync("language");
        await megan.SeesAsync("¿En qué idioma te escribo?");
    }

    [Fact]
    public async Task A_choice_taken_back_is_gone()
    {
        await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.SaysAsync("español");
        await megan.SaysAsync("language");
        await megan.PressesAsync("Guardar", (LanguageCards.LanguageInput, LanguageCards.AsInTeams));

        Assert.Null((await KnownAsync(megan)).Language);
    }

    private async Task<Person> KnownAsync(TeamsPerson person) =>
        (await People.FindAsync(new PersonId(person.ObjectId), Ct))!.Person;
}
