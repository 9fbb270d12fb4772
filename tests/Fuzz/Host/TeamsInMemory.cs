using System.Net;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.Fuzzing;

/// <summary>Teams as the coach meets it, in the place of every line to the outside: nothing leaves this process.</summary>
internal sealed class TeamsInMemory : HttpMessageHandler
{
    public const string ServiceUrl = "https://smba.trafficmanager.net/teams/";

    private readonly Lock guard = new();
    private readonly Dictionary<string, Townsman?> owners = [];
    private List<Sent> sent = [];
    private Town? town;
    private int lastId;

    public void Enter(Town next)
    {
        lock (guard)
        {
            town = next;
            owners.Clear();
            foreach (var person in next.People)
            {
                owners[person.ChatId] = person;
            }
        }
    }

    /// <summary>
    /// Whatever this chat is called from now on, it is theirs: that is where their activity came from. One that was made up for
    /// two of them is nobody's: Teams has no such chat.
    /// </summary>
    public void IsOf(string chat, Townsman owner)
    {
        var place = chat.Split(';')[0];
        lock (guard)
        {
            if (!owners.TryAdd(place, owner) && owners[place] is { } known && known != owner && known.ChatId != place)
            {
                owners[place] = null;
            }
        }
    }

    /// <summary>What was sent since the last time somebody asked.</summary>
    public IReadOnlyList<Sent> Take()
    {
        lock (guard)
        {
            var taken = sent;
            sent = [];
            return taken;
        }
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(ct);
        var (status, answer) = Answer(request.Method.Method, request.RequestUri!, body);
        return new HttpResponseMessage(status)
        {
            RequestMessage = request,
            Content = new StringContent(answer.ToString(Formatting.None), Encoding.UTF8, "application/json"),
        };
    }

    private (HttpStatusCode Status, JObject Body) Answer(string method, Uri address, string body)
    {
        string[] segments =
        [
            .. address
                .AbsolutePath.Split('/')
                .SkipWhile(segment => segment != "v3")
                .Skip(1)
                .Select(Uri.UnescapeDataString),
        ];
        lock (guard)
        {
            return (method, segments) switch
            {
                ("POST", ["conversations"]) => Opened(JObject.Parse(body)),
                ("GET", ["conversations", _, "members", var id]) => Member(id),
                ("POST", ["conversations", var chat, "activities", ..]) => Received(chat, null, body),
                ("PUT", ["conversations", var chat, "activities", var id]) => Received(chat, id, body),
                _ => (HttpStatusCode.NotFound, Refusal("NotFound")),
            };
        }
    }

    private (HttpStatusCode, JObject) Received(string chat, string? replaced, string body)
    {
        var id = replaced ?? $"m{++lastId}";
        var isKnown = owners.TryGetValue(chat.Split(';')[0], out var owner);
        sent.Add(new Sent(chat, owner, body, IsNobodys: isKnown && owner is null));
        owner?.Receive(id, JObject.Parse(body));
        return (HttpStatusCode.OK, new JObject { ["id"] = id });
    }

    private (HttpStatusCode, JObject) Opened(JObject wanted)
    {
        var member = (string?)wanted.SelectToken("members[0].id");
        if (town?.People.FirstOrDefault(known => known.ObjectId == member) is not { } person)
        {
            return (HttpStatusCode.NotFound, Refusal("UserNotFound"));
        }

        return (HttpStatusCode.Created, new JObject { ["id"] = person.ChatId });
    }

    private (HttpStatusCode, JObject) Member(string id) =>
        town?.People.FirstOrDefault(known => known.UserId == id) is { } person
            ? (HttpStatusCode.OK, person.AsMember())
            : (HttpStatusCode.NotFound, Refusal("MemberNotFoundInConversation"));

    private static JObject Refusal(string code) => new() { ["error"] = new JObject { ["code"] = code } };
}

/// <summary>A message of the coach's.</summary>
/// <param name="Owner">Whose chat it is; null for one that nobody here has.</param>
/// <param name="IsNobodys">The chat was made up, and for several of them.</param>
internal sealed record Sent(string Chat, Townsman? Owner, string Body, bool IsNobodys);
