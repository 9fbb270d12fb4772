using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RMBot.Load.Teams;

/// <summary>The least of a Bot Connector: it takes what bots send as fast as it can, and shows it in its chat.</summary>
public sealed class Connector : IAsyncDisposable
{
    private readonly ConcurrentDictionary<string, Person> people = new();
    private readonly WebApplication server;

    private Connector()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        server = builder.Build();
        server.Run(AnswerAsync);
    }

    public string ServiceUrl => server.Urls.First() + "/";

    public static async Task<Connector> StartAsync()
    {
        var connector = new Connector();
        await connector.server.StartAsync();
        return connector;
    }

    /// <summary>Somebody whose chat shows from now on what the bot sends there.</summary>
    public Person Add(Door door, string name, string mail)
    {
        var person = new Person(door, ServiceUrl, name, mail);
        return people[person.Chat.Id] = person;
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var segments = context.Request.Path.Value!.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var answer =
            segments is ["v3", "conversations", var chat, .. var rest] && people.TryGetValue(chat, out var person)
                ? await AnswerAsync(context.Request, person, rest)
                : null;
        if (answer is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = answer.Length;
        await context.Response.Body.WriteAsync(answer);
    }

    private static async Task<byte[]?> AnswerAsync(HttpRequest request, Person person, string[] rest)
    {
        switch (request.Method, rest)
        {
            case ("POST", ["activities", .. var replyTo]):
                return Sent(
                    person.Chat.Receive(await BodyAsync(request), isAnswer: replyTo is [var said] && person.Did(said))
                );
            case ("PUT", ["activities", var message]):
                person.Chat.Replace(message, await BodyAsync(request));
                return Sent(message);
            case ("GET", ["members", _]):
                return Encoding.UTF8.GetBytes(person.AsMember().ToJsonString());
            default:
                return null;
        }
    }

    private static byte[] Sent(string id) => Encoding.UTF8.GetBytes($$"""{"id":"{{id}}"}""");

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        if (request.ContentLength is { } length)
        {
            var known = new byte[length];
            await request.Body.ReadExactlyAsync(known);
            return known;
        }
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        return body.ToArray();
    }
}
