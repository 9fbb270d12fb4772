using System.Net;
using System.Text.Json.Nodes;
using RMBot.Bot.Tests.Driver;

namespace RMBot.Bot.Tests.Roster;

/// <summary>A test that asks the running coach what an organiser's dashboard asks.</summary>
public abstract class ProgrammeTest(StorageWithItsOwnTime storage) : HostTest(storage)
{
    private const string Organiser = "00000000-0000-0000-0000-00000000000a";
    private readonly HttpClient http = new();

    /// <summary>Nobody signs in on a developer's machine: whoever asks is the organiser.</summary>
    protected async Task<CoachHost> StartProgrammeAsync(params IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var host = await StartAsync(settings: [.. settings, KeyValuePair.Create("Organisers", (string?)Organiser)]);
        http.BaseAddress = host.Address;
        return host;
    }

    /// <param name="path">Within the first programme, such as overview.</param>
    protected async Task<string> TextAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await http.GetAsync(new Uri($"/api/programme/first/{path}", UriKind.Relative), Ct);
        var text = await answer.Content.ReadAsStringAsync(Ct);
        Assert.True(answer.StatusCode == status, $"{path} answered {answer.StatusCode}: {text}");
        return text;
    }

    protected async Task<JsonObject> AskAsync(string path, HttpStatusCode status = HttpStatusCode.OK) =>
        JsonNode.Parse(await TextAsync(path, status))!.AsObject();

    protected Task<byte[]> BytesAsync(string path) =>
        http.GetByteArrayAsync(new Uri($"/api/programme/first/{path}", UriKind.Relative), Ct);
}
