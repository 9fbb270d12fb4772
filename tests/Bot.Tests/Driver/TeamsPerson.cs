using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Driver;

/// <summary>Somebody in Teams: what they do reaches the coach as Teams would send it, and they see what it answers.</summary>
public sealed class TeamsPerson(TeamsService teams, string name, TeamsChat chat, bool isGuest, string zone)
{
    private int lastId;

    public string Name { get; } = name;
    public string ObjectId { get; } = Guid.NewGuid().ToString();
    public string UserId { get; } = $"29:{Guid.NewGuid():N}";
    public string Mail { get; } = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.com";
    public string SignInName => isGuest ? Mail.Replace('@', '_') + "#EXT#@host.example" : $"{UserId[3..9]}@example.com";
    public string Tenant { get; init; } = TeamsService.Tenant;

    /// <summary>Where they are a member, when that is not where they write from; null when it is.</summary>
    public string? HomeTenant { get; set; }

    /// <summary>What Teams says they are in the chat, when they are neither member nor guest.</summary>
    public string? Role { get; set; }
    public TeamsChat Chat { get; internal set; } = chat;

    /// <summary>Teams tells of an installation and of a new member each time the coach's page is opened.</summary>
    public async Task OpensPageAsync()
    {
        await PostAsync(Installation("add"));
        await PostAsync(Joining());
    }

    public Task AddsAppAsync() => PostAsync(Installation("add"));

    public Task RemovesAppAsync() => PostAsync(Installation("remove"));

    public Task JoinsAsync() => PostAsync(Joining());

    public Task SaysAsync(string text) => SaysInAsync(Chat, text);

    /// <summary>A message that was prepared before, so that the same one can reach the coach twice.</summary>
    public JObject Message(string text) => Message(Chat, thread: null, new JObject { ["text"] = text });

    /// <param name="thread">The message of a channel under which it is said.</param>
    public Task SaysInAsync(TeamsChat place, string text, string? thread = null) =>
        PostAsync(Message(place, thread, new JObject { ["text"] = text, ["textFormat"] = "plain" }));

    /// <summary>Adds the coach to a team or a group chat.</summary>
    public async Task AddsCoachToAsync(TeamsChat place)
    {
        await PostAsync(Activity("installationUpdate", place, thread: null, new JObject { ["action"] = "add" }));
        await PostAsync(Activity("conversationUpdate", place, thread: null, Joined()));
    }

    /// <summary>A message without words, such as a picture.</summary>
    public Task SendsPictureAsync() =>
        PostAsync(
            Message(
                Chat,
                thread: null,
                new JObject { ["attachments"] = new JArray(new JObject { ["contentType"] = "image/png" }) }
            )
        );

    /// <summary>Presses the newest button of that title; the card it is on becomes what the coach answers.</summary>
    public async Task<JObject> PressesAsync(string title, params (string Input, string Value)[] inputs)
    {
        var press = Press(title, inputs);
        return await PressesAsync(press);
    }

    /// <summary>A press that was prepared before, so that the same one can reach the coach twice.</summary>
    public async Task<JObject> PressesAsync(JObject press)
    {
        var answer = await PostAsync(press);
        if ((string?)answer["type"] == "application/vnd.microsoft.card.adaptive")
        {
            Chat.Replace((string)press["replyToId"]!, answer["value"]!);
        }

        return answer;
    }

    public JObject Press(string title, params (string Input, string Value)[] inputs)
    {
        var (message, button, data) = Pressed(title, inputs);
        var press = Forged((string)button["verb"]!, data);
        press["replyToId"] = message.Id;
        return press;
    }

    /// <summary>A press of a button that is on no card.</summary>
    public JObject Forged(string verb, JObject data) =>
        Activity(
            "invoke",
            Chat,
            thread: null,
            new JObject
            {
                ["name"] = "adaptiveCard/action",
                ["value"] = new JObject
                {
                    ["action"] = new JObject
                    {
                        ["type"] = "Action.Execute",
                        ["verb"] = verb,
                        ["data"] = data,
                    },
                    ["trigger"] = "manual",
                },
            }
        );

    /// <summary>The same press from a client that knows Action.Submit only.</summary>
    public Task SubmitsAsync(string title, params (string Input, string Value)[] inputs)
    {
        var (message, _, data) = Pressed(title, inputs);
        return PostAsync(Message(Chat, thread: null, new JObject { ["replyToId"] = message.Id, ["value"] = data }));
    }

    /// <returns>How long it took.</returns>
    public Task<TimeSpan> SeesAsync(string text) =>
        Wait.UntilAsync(
            () => $"{Name} sees '{text}'; they see:\n{Chat.Everything}",
            () => Task.FromResult(Chat.Shows(text))
        );

    public JObject AsMember() =>
        new()
        {
            ["id"] = UserId,
            ["aadObjectId"] = ObjectId,
            ["name"] = Name,
            ["email"] = Mail,
            ["userPrincipalName"] = SignInName,
            ["tenantId"] = HomeTenant ?? Tenant,
            ["userRole"] = Role ?? (isGuest ? "guest" : "user"),
        };

    /// <summary>What their client tells the coach by itself, and how the coach answers it.</summary>
    public async Task<HttpStatusCode> InvokesAsync(JObject invoke)
    {
        using var body = new StringContent(
            Activity("invoke", Chat, thread: null, invoke).ToString(),
            Encoding.UTF8,
            "application/json"
        );
        using var answer = await teams.Http.PostAsync(new Uri(teams.Bot, "/api/messages"), body);
        return answer.StatusCode;
    }

    /// <summary>The invoke response, or an empty object for what is not answered.</summary>
    public Task<JObject> PostAsync(JObject activity) =>
        teams.Repeating is { } repeating ? repeating.DeliverAsync(activity, PostOnceAsync) : PostOnceAsync(activity);

    private async Task<JObject> PostOnceAsync(JObject activity)
    {
        using var body = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        using var answer = await teams.Http.PostAsync(new Uri(teams.Bot, "/api/messages"), body);
        var text = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode == HttpStatusCode.OK, $"The coach's door answered {answer.StatusCode} {text}.");
        return text.Length == 0 ? [] : JObject.Parse(text);
    }

    private (ChatMessage Message, JObject Button, JObject Data) Pressed(string title, (string, string)[] inputs)
    {
        var message = Chat.ButtonsOf(title);
        var button = message.Button(title)!;
        var data = (JObject)button["data"]!.DeepClone();
        foreach (var (input, value) in inputs)
        {
            data[input] = value;
        }

        return (message, button, data);
    }

    private JObject Installation(string action) =>
        Activity("installationUpdate", Chat, thread: null, new JObject { ["action"] = action, ["locale"] = "en-US" });

    private JObject Joining() => Activity("conversationUpdate", Chat, thread: null, Joined());

    private static JObject Joined() => new() { ["membersAdded"] = new JArray(new JObject { ["id"] = "28:coach" }) };

    private JObject Message(TeamsChat place, string? thread, JObject what)
    {
        var message = Activity("message", place, thread, what);
        message["from"]!["name"] = Name;
        message["locale"] = "en-US";
        message["localTimezone"] = zone;
        message["entities"] = new JArray(
            new JObject
            {
                ["type"] = "clientInfo",
                ["locale"] = "en-US",
                ["country"] = "US",
                ["platform"] = "Web",
                ["timezone"] = zone,
            }
        );
        return message;
    }

    private JObject Activity(string type, TeamsChat place, string? thread, JObject more)
    {
        var data = new JObject { ["tenant"] = new JObject { ["id"] = Tenant } };
        if (place.Type == "channel")
        {
            data["team"] = new JObject { ["id"] = place.Id };
        }

        var activity = new JObject
        {
            ["type"] = type,
            ["id"] = $"{UserId}-{Interlocked.Increment(ref lastId)}",
            ["channelId"] = "msteams",
            ["serviceUrl"] = teams.ServiceUrl,
            ["from"] = new JObject { ["id"] = UserId, ["aadObjectId"] = ObjectId },
            ["recipient"] = new JObject { ["id"] = "28:coach", ["name"] = "RMBot" },
            ["conversation"] = new JObject
            {
                ["id"] = thread is null ? place.Id : $"{place.Id};messageid={thread}",
                ["conversationType"] = place.Type,
                ["tenantId"] = Tenant,
                ["isGroup"] = place.Type == "personal" ? null : true,
            },
            ["channelData"] = data,
        };
        activity.Merge(more);
        return activity;
    }
}
