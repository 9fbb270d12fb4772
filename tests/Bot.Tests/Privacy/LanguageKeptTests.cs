using RMBot.Bot.Tests.Driver;
using RMBot.Invitation;
using RMBot.Languages;
using RMBot.MyData;
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

    [Fact]
    public async Task Each_of_a_pair_is_written_to_in_their_own_language()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.SaysAsync("español");
        await alex.OpensPageAsync();
        var t = new InvitationTexts(Cultures.Of("es"));

        await alex.AsksAsync();
        await alex.PressesAsync("Send to Megan");
        await megan.SeesAsync(t.Decline);
        await megan.PressesAsync(t.AskFirst);
        await megan.SeesAsync(t.QuestionTitle);
        await megan.PressesAsync(t.SendQuestion, (InvitationCards.WordsInput, "¿Lo sabrá mi responsable?"));

        await alex.SeesAsync("¿Lo sabrá mi responsable?");
        await alex.SeesAsync(new InvitationTexts(Cultures.Of("en")).SendReply);
        Assert.False(alex.Chat.Shows(t.SendReply));
    }

    [Fact]
    public async Task A_card_from_before_the_choice_goes_on_in_the_language_chosen()
    {
        var megan = await InvitedAsync();

        await megan.SaysAsync("deutsch");
        await megan.PressesAsync("Ask something first");

        await megan.SeesAsync(new InvitationTexts(Cultures.Of("de")).QuestionTitle);
    }

    [Fact]
    public async Task What_is_sent_after_the_choice_is_in_the_language_chosen_although_the_pair_knows_another()
    {
        var megan = await InvitedAsync();
        await megan.SaysAsync("deutsch");
        var id = (await Pairs.OfAsync(new PersonId(megan.ObjectId), Ct)).Single().Pair;
        var read = (await Pairs.FindAsync(id, Ct))!;
        await Pairs.SaveAsync(read, read.Value.InLanguage(Role.Mentor, "fr"), Ct);

        await SkipAsync(TimeSpan.FromDays(7));

        await megan.SeesAsync(new InvitationTexts(Cultures.Of("de")).ReminderTitle("Alex"));
        Assert.Equal("de", (await ReadAsync(id)).Mentor.Language);
    }

    /// <summary>A mentor who has the invitation in their chat.</summary>
    private async Task<TeamsPerson> InvitedAsync()
    {
        await StartAsync();
        var (alex, megan) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        await megan.OpensPageAsync();
        await alex.AsksAsync();
        await alex.PressesAsync("Send to Megan");
        await megan.SeesAsync(Invitation);
        return megan;
    }

    private async Task<Person> KnownAsync(TeamsPerson person) =>
        (await People.FindAsync(new PersonId(person.ObjectId), Ct))!.Person;
}
