using RMBot.Bot.Tests.Driver;
using RMBot.MyData;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Privacy;

/// <summary>What a person puts right stays right.</summary>
public sealed class CorrectingTests : CrowdTest
{
    [Fact]
    public async Task The_zone_a_person_named_counts_whatever_their_client_says()
    {
        await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.SaysAsync("my data");
        await megan.PressesAsync("Correct it");

        await megan.PressesAsync("Save the time zone", (MyDataCards.ZoneField, "Asia/Tokyo"));
        await megan.SaysAsync("hello");

        Assert.Equal("Asia/Tokyo", (await KnownAsync(megan)).TimeZone);
    }

    [Fact]
    public async Task Name_and_mail_are_those_of_Teams_as_soon_as_somebody_asks()
    {
        await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.SaysAsync("my data");
        await KnowAsync(megan);
        await People.SaveAsync(
            (await KnownAsync(megan)) with
            {
                Mail = "old@example.com",
            },
            (await People.FindAsync(new PersonId(megan.ObjectId), Ct))!.Address,
            Ct
        );
        await megan.PressesAsync("Correct it");

        await megan.PressesAsync("Ask Teams again");

        Assert.Equal(megan.Mail, (await KnownAsync(megan)).Mail);
        Assert.Null(await People.FindByMailAsync("old@example.com", Ct));
    }

    [Fact]
    public async Task Whom_Teams_does_not_find_in_their_chat_stays_as_they_were_known()
    {
        var host = await StartAsync();
        var megan = Teams.Add("Megan Bowen");
        await megan.SaysAsync("my data");
        await megan.PressesAsync("Correct it");
        var press = megan.Press("Ask Teams again");
        press["from"]!["id"] = "29:nobody";

        await megan.PressesAsync(press);

        Assert.Equal(megan.Mail, (await KnownAsync(megan)).Mail);
        Assert.DoesNotContain(host.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
    }

    private async Task<Person> KnownAsync(TeamsPerson person) =>
        (await People.FindAsync(new PersonId(person.ObjectId), Ct))!.Person;
}
