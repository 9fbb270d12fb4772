using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Bot.Tests.Storage;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Attacks;

/// <summary>What reaches the coach over HTTP in shapes that no client of Teams sends, and where others can read along.</summary>
public sealed class ShapesTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private static readonly string[] Secrets =
    [
        "Alex",
        "Wilber",
        "Megan",
        "Bowen",
        Example.Ask.Topic,
        Example.Ask.Decision,
        Example.Ask.WhyYou,
        "To present to the board",
        "My own project",
        "Late evenings",
    ];

    private static readonly string[] Commands =
    [
        "hello",
        "help",
        "status",
        "charter",
        "sessions",
        "review",
        "check-in",
        "actions",
        "growth",
        "my data",
        "pause",
        "concern",
        "end",
        "continue",
        "start a pair",
        "sign out",
    ];

    private TeamsPerson alex = null!;
    private TeamsPerson megan = null!;
    private TeamsPerson mallory = null!;
    private PairId pair;

    [Fact]
    public async Task A_stranger_learns_and_changes_nothing_with_a_press_of_any_shape()
    {
        await MeetAsync();
        var before = await KeptAsync();

        foreach (var value in Shapes.PressesAbout(pair.Value))
        {
            var press = mallory.Message("");
            press.Merge(new JObject { ["type"] = "invoke", ["name"] = "adaptiveCard/action" });
            press["value"] = value;
            await IsHarmlessAsync(press);

            var submitted = mallory.Message("");
            submitted["value"] = value is JObject whole && whole["action"] is JObject action ? action["data"] : value;
            await IsHarmlessAsync(submitted);
        }

        Assert.Equal(before, await KeptAsync());
        Assert.DoesNotContain(Secrets, mallory.Chat.Shows);
        Assert.Equal(0, Gadget.Made);
    }

    [Fact]
    public async Task A_stranger_learns_and_changes_nothing_with_what_is_not_meant_for_the_coach()
    {
        await MeetAsync();
        var before = await KeptAsync();

        foreach (var other in new[] { alex, megan })
        {
            foreach (var shape in Shapes.NotMeantFor(other.AsMember(), pair.Value))
            {
                var activity = mallory.Message("");
                activity.Remove("text");
                activity.Merge(shape, new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace });
                await IsHarmlessAsync(activity);
            }
        }

        Assert.Equal(before, await KeptAsync());
        Assert.DoesNotContain(Secrets, mallory.Chat.Shows);
        Assert.Equal(0, Gadget.Made);
    }

    [Fact]
    public async Task One_of_the_two_does_not_end_what_they_have_by_something_else_than_a_press_or_words()
    {
        await MeetAsync();
        var before = (Example.Text(await ReadAsync(pair)), await PersonAsync(alex));

        foreach (var shape in Shapes.NotMeantFor(alex.AsMember(), pair.Value))
        {
            var activity = megan.Message("");
            activity.Remove("text");
            activity.Merge(shape, new JsonMergeSettings { MergeArrayHandling = MergeArrayHandling.Replace });
            await AnsweredAsync(activity);
        }

        Assert.Equal(before, (Example.Text(await ReadAsync(pair)), await PersonAsync(alex)));
        Assert.False(alex.Chat.Shows("ended"));
    }

    [Theory]
    [InlineData("groupChat", true, true)]
    [InlineData("channel", true, true)]
    [InlineData("groupChat", false, true)]
    [InlineData("groupChat", true, false)]
    [InlineData("groupChat", false, false)]
    public async Task Where_others_read_along_the_coach_says_nothing_of_a_pair(
        string type,
        bool tellsType,
        bool tellsGroup
    )
    {
        await MeetAsync();
        await megan.SaysAsync("status");
        var before = await KeptAsync();
        var place = Teams.AddChat(type);

        foreach (var command in Commands)
        {
            await AnsweredAsync(In(place, megan.Message(command), tellsType, tellsGroup));
        }

        foreach (var verb in new[] { "status.show", "status.charter", "care.end", "mydata.show", "interview.answer" })
        {
            var about = new JObject { ["pair"] = pair.Value, ["choice"] = pair.Value };
            var press = megan.Forged(verb, about);
            var answer = await AnsweredAsync(In(place, press, tellsType, tellsGroup));
            Assert.DoesNotContain(Secrets, answer.Contains);
        }

        Assert.Equal(before, await KeptAsync());
        Assert.True(place.Messages.Count <= 1, place.Everything);
        Assert.DoesNotContain(Secrets, place.Shows);
    }

    private static JObject In(TeamsChat place, JObject activity, bool tellsType, bool tellsGroup)
    {
        var conversation = (JObject)activity["conversation"]!;
        conversation["id"] = place.Id;
        conversation["conversationType"] = tellsType ? place.Type : null;
        conversation["isGroup"] = tellsGroup ? true : null;
        return activity;
    }

    private async Task MeetAsync()
    {
        await StartAsync();
        (alex, megan, mallory) = (Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"), Teams.Add("Mallory Other"));
        pair = await KnownAsync(alex, megan, Example.Active() with { Id = PairId.New(), Prompts = [] });
        await mallory.OpensPageAsync();
    }

    private async Task IsHarmlessAsync(JObject activity)
    {
        var answer = await AnsweredAsync(activity);
        Assert.DoesNotContain(Secrets, answer.Contains);
    }

    private async Task<string> AnsweredAsync(JObject activity)
    {
        using var body = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        using var answer = await Teams.Http.PostAsync(new Uri(Teams.Bot, "/api/messages"), body, Ct);
        Assert.True(answer.StatusCode < HttpStatusCode.InternalServerError, $"{answer.StatusCode} to {activity}");
        return await answer.Content.ReadAsStringAsync(Ct);
    }

    /// <summary>Of the two: what they have, and whether and where they can be reached.</summary>
    private async Task<string> KeptAsync() =>
        string.Join(
            '\n',
            Example.Text(await ReadAsync(pair)),
            await PersonAsync(alex),
            await PersonAsync(megan),
            alex.Chat.Messages.Count
        );

    private async Task<string> PersonAsync(TeamsPerson person)
    {
        var known = (await People.FindAsync(new PersonId(person.ObjectId), Ct))!;
        return $"{known.Person.Name} {known.Person.Mail} {known.Person.CanBeReached} {known.Address}";
    }
}
