using System.Net;
using System.Net.Http.Json;
using System.Text;
using Newtonsoft.Json.Linq;
using RMBot.Bot.Tests.Driver;
using RMBot.Pairs;

namespace RMBot.Bot.Tests.Hosting;

/// <summary>From an organiser's list or form to the mentor's invitation, through the real door, queue and chats.</summary>
public sealed class OrganiserMakesPairsTests(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private CoachHost host = null!;
    private TeamsPerson lynne = null!;
    private TeamsPerson alex = null!;
    private TeamsPerson megan = null!;

    [Fact]
    public async Task A_list_is_looked_at_confirmed_and_suggested_and_the_executive_invites_the_mentor()
    {
        await StartAsync();
        var id = await UploadAsync($"executive;mentor\n{alex.Mail};{megan.Mail}\n{alex.Mail};nobody@example.com\n");
        var import = await BecomesAsync(id, "ready");
        Assert.Equal((2, 1, 1), ((int)import["rows"]!, (int)import["good"]!, (int)import["bad"]!));
        Assert.Equal(("list of March.csv", "Lynne Robbins"), ((string?)import["file"], (string?)import["by"]));
        var bad = await GetAsync($"imports/{id}/rows?kind=bad");
        Assert.Equal((1, 3), ((int)bad["total"]!, (int)bad["items"]![0]!["row"]!));
        Assert.Contains("nobody@example.com", (string?)bad["items"]![0]!["reason"]);

        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync($"imports/{id}/confirm")).StatusCode);
        Assert.Equal(HttpStatusCode.Accepted, (await PostAsync($"imports/{id}/confirm")).StatusCode);
        import = await BecomesAsync(id, "done");
        Assert.Equal(1, (int)import["imported"]!);

        await alex.SeesAsync("An idea: learn from Megan Bowen");
        await alex.PressesAsync("Make my ask");
        await alex.AnswersAsync(Script.Ask.Where(answer => answer != Script.Ask[4]));
        await alex.PressesAsync("Send to Megan");
        await megan.SeesAsync("would like to learn from you");
        var pair = await OnlyPairOfAsync(alex);
        Assert.Equal((true, Stage.Invited), (pair.IsSuggested, pair.Stage));
        Assert.Equal(1, megan.Chat.Count("Megan"));
    }

    [Fact]
    public async Task One_pair_is_made_once_and_every_reason_against_one_is_told()
    {
        await StartAsync();

        var made = await PairAsync(alex.Mail, megan.Mail);
        Assert.Equal(HttpStatusCode.Created, made.StatusCode);
        await alex.SeesAsync("An idea: learn from Megan Bowen");
        Assert.Equal((HttpStatusCode.Conflict, "alreadyPaired"), await ReasonAsync(alex.Mail, megan.Mail));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "samePerson"), await ReasonAsync(alex.Mail, alex.Mail));
        Assert.Equal(
            (HttpStatusCode.UnprocessableEntity, "unknown"),
            await ReasonAsync(alex.Mail, "nobody@example.com")
        );
        var invalid = await PairAsync("alex", megan.Mail);
        Assert.Equal(HttpStatusCode.BadRequest, invalid.StatusCode);
        Assert.NotNull(JObject.Parse(await invalid.Content.ReadAsStringAsync(Ct))["errors"]!["executive"]);
        await OnlyPairOfAsync(alex);
    }

    [Fact]
    public async Task An_import_of_one_programme_does_not_exist_in_another()
    {
        await StartAsync();
        var id = await UploadAsync($"executive;mentor\n{alex.Mail};{megan.Mail}\n");
        await NewProgrammeAsync("north");

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"../north/imports/{id}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"../north/imports/{id}/rows"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"../south/imports/{id}"));
        Assert.Empty(JArray.Parse(await TextAsync("../north/imports")));
        Assert.Single(JArray.Parse(await TextAsync("imports")));
    }

    [Fact]
    public async Task What_is_no_list_is_said_at_once_and_what_is_too_large_is_not_taken()
    {
        await StartAsync();

        var id = await UploadAsync("executive;department\nalex@example.com;Sales\n");
        var import = await GetAsync($"imports/{id}");
        Assert.Equal("unreadable", (string?)import["state"]);
        Assert.Contains("Line 1 should name two columns", (string?)import["problem"]);
        Assert.Equal(HttpStatusCode.Conflict, (await PostAsync($"imports/{id}/confirm")).StatusCode);
        using var large = new ByteArrayContent(new byte[(4 * 1024 * 1024) + 1]);
        Assert.Equal(
            HttpStatusCode.RequestEntityTooLarge,
            (await Teams.Http.PostAsync(Url("imports"), large, Ct)).StatusCode
        );
    }

    [Fact]
    public async Task Where_nobody_allowed_it_the_setup_policy_is_named()
    {
        await StartAsync();

        var installs = await GetAsync("installs");
        Assert.False((bool)installs["allowed"]!);
        Assert.Contains("Setup policies", (string?)installs["setupPolicy"]);
        var refused = await Teams.Http.PostAsJsonAsync(Url("installs"), new { import = "x" }, Ct);
        Assert.Equal(HttpStatusCode.Conflict, refused.StatusCode);
    }

    private async Task StartAsync()
    {
        (lynne, alex, megan) = (Teams.Add("Lynne Robbins"), Teams.Add("Alex Wilber"), Teams.Add("Megan Bowen"));
        host = await StartAsync(settings: [new("Organisers", lynne.ObjectId)]);
        foreach (var person in new[] { lynne, alex, megan })
        {
            await person.OpensPageAsync();
            await person.SaysAsync("thanks");
        }
    }

    private async Task NewProgrammeAsync(string id)
    {
        var programmes = new RMBot.Storage.TableProgrammes(
            Tables,
            Microsoft.Extensions.Options.Options.Create(new CoachOptions()),
            Clock
        );
        var read = await programmes.ReadAsync(new ProgrammeId(id), Ct);
        await programmes.SaveAsync(read, read.Value with { Organisers = [new PersonId(lynne.ObjectId)] }, Ct);
        Clock.Skip(TimeSpan.FromMinutes(1));
    }

    private async Task<string> UploadAsync(string list)
    {
        using var file = new StringContent(list, Encoding.UTF8, "text/csv");
        file.Headers.Add("X-File-Name", "list%20of%20March.csv");
        var answer = await Teams.Http.PostAsync(Url("imports"), file, Ct);
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        return (string)JObject.Parse(await answer.Content.ReadAsStringAsync(Ct))["id"]!;
    }

    private async Task<JObject> BecomesAsync(string id, string state)
    {
        JObject import = [];
        await Wait.UntilAsync(
            () => $"the import is {state}; it is {import["state"]}",
            async () =>
            {
                Clock.Skip(TimeSpan.FromMilliseconds(500));
                import = await GetAsync($"imports/{id}");
                return (string?)import["state"] == state;
            }
        );
        return import;
    }

    private Task<HttpResponseMessage> PairAsync(string executive, string mentor) =>
        Teams.Http.PostAsJsonAsync(Url("pairs"), new { executive, mentor }, Ct);

    private async Task<(HttpStatusCode, string?)> ReasonAsync(string executive, string mentor)
    {
        var answer = await PairAsync(executive, mentor);
        return (answer.StatusCode, (string?)JObject.Parse(await answer.Content.ReadAsStringAsync(Ct))["reason"]);
    }

    private Task<HttpResponseMessage> PostAsync(string path) => Teams.Http.PostAsync(Url(path), null, Ct);

    private async Task<HttpStatusCode> StatusAsync(string path) =>
        (await Teams.Http.GetAsync(Url(path), Ct)).StatusCode;

    private Task<string> TextAsync(string path) => Teams.Http.GetStringAsync(Url(path), Ct);

    private async Task<JObject> GetAsync(string path) => JObject.Parse(await TextAsync(path));

    private Uri Url(string path) => new(host.Address, $"/api/programme/first/{path}");
}
