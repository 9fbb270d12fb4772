using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using RMBot.Simulators.Edges;

namespace RMBot.Simulators;

/// <summary>Stands in for the Bot Connector: records every request, and answers as Teams does unless told otherwise.</summary>
public sealed class RecordingConnector : IAsyncDisposable
{
    private readonly ConcurrentQueue<RecordedRequest> _requests = new();
    private readonly ConcurrentQueue<ScriptedAnswer> _script = new();
    private WebApplication? _server;
    private int _lastId;

    private RecordingConnector() { }

    public Uri Address { get; private set; } = null!;

    public string ServiceUrl => Address.AbsoluteUri;

    /// <summary>What a request is answered, or null for the usual; the script comes first.</summary>
    public Func<RecordedRequest, ScriptedAnswer?> Rule { get; set; } = _ => null;

    public Edge Edge { get; } = new(401);

    public IReadOnlyList<RecordedRequest> Requests => [.. _requests];

    public static async Task<RecordingConnector> StartAsync()
    {
        var connector = new RecordingConnector();
        (connector._server, connector.Address) = await LoopbackServer.StartAsync(
            server => server.Run(connector.AnswerAsync),
            edge: connector.Edge
        );
        return connector;
    }

    /// <summary>The next requests get these answers, in this order; then it answers by itself again.</summary>
    public void Script(params ScriptedAnswer[] answers)
    {
        foreach (var answer in answers)
        {
            _script.Enqueue(answer);
        }
    }

    public ValueTask DisposeAsync() => _server!.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        var request = await RecordedRequest.OfAsync(context.Request);
        _requests.Enqueue(request);
        var answer = _script.TryDequeue(out var scripted) ? scripted : Rule(request) ?? Usual(request);
        await answer.WriteAsync(context.Response);
    }

    private ScriptedAnswer Usual(RecordedRequest request)
    {
        // A service URL may have parts of its own before the version, as in https://…/amer/.
        var segments = request.Path.Split('?')[0].Split('/').SkipWhile(segment => segment != "v3").ToArray();
        return (request.Method, segments) switch
        {
            ("POST", ["v3", "conversations"]) => Json(
                201,
                new
                {
                    id = $"a:{NextId()}",
                    activityId = NextId(),
                    serviceUrl = ServiceUrl,
                }
            ),
            ("POST" or "PUT", ["v3", "conversations", _, "activities", ..]) => Json(200, new { id = NextId() }),
            ("DELETE", ["v3", "conversations", _, "activities", _]) => new ScriptedAnswer(200, ""),
            _ => Json(404, new { error = new { code = "NotFound", message = "Nothing is scripted for this." } }),
        };
    }

    private string NextId() => Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);

    private static ScriptedAnswer Json(int status, object body) => new(status, JsonSerializer.Serialize(body));
}
