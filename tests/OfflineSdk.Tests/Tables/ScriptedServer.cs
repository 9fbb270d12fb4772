using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace RMBot.OfflineSdk.Tests.Tables;

/// <summary>A local HTTP server that gives one scripted answer after another and keeps what it was asked.</summary>
internal sealed class ScriptedServer : IAsyncDisposable
{
    private readonly ConcurrentQueue<Answer> answers;
    private readonly WebApplication app;

    private ScriptedServer(Answer[] script)
    {
        answers = new ConcurrentQueue<Answer>(script);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        app = builder.Build();
        app.Run(AnswerAsync);
    }

    public ConcurrentQueue<Asked> Requests { get; } = [];
    public Uri Address => new(app.Urls.Single());

    public static async Task<ScriptedServer> StartAsync(params Answer[] script)
    {
        var server = new ScriptedServer(script);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        Requests.Enqueue(
            new Asked(
                $"{context.Request.Method} {context.Request.Path}{context.Request.QueryString}",
                context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString()),
                await body.ReadToEndAsync()
            )
        );
        var answer = answers.TryDequeue(out var next) ? next : new Answer(500, "The script is over.");
        context.Response.StatusCode = answer.Status;
        foreach (var (name, value) in answer.Headers ?? [])
            context.Response.Headers[name] = value;
        await context.Response.WriteAsync(answer.Body);
    }

    public sealed record Answer(int Status, string Body = "", Dictionary<string, string>? Headers = null);

    public sealed record Asked(string Line, Dictionary<string, string> Headers, string Body);
}
