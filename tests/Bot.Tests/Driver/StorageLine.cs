using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Driver;

/// <summary>The line from one host to one service of its storage account.</summary>
internal sealed class StorageLine : IAsyncDisposable
{
    // The service says again how long its answer is; a connection is nobody else's.
    private static readonly string[] OfTheHop = ["Connection", "Host", "Keep-Alive", "Transfer-Encoding"];

    private readonly HttpMessageInvoker service = new(new SocketsHttpHandler { UseProxy = false });
    private readonly Uri target;
    private readonly string prefix;
    private readonly Outgoing outgoing;
    private readonly WebApplication line;

    private StorageLine(Uri target, string prefix, Outgoing outgoing)
    {
        this.target = target;
        this.prefix = prefix;
        this.outgoing = outgoing;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        line = builder.Build();
        line.Use((HttpContext context, RequestDelegate next) => Edge.PassAsync(context, next));
        line.Run(ForwardAsync);
    }

    public Edge Edge { get; } = new(403);

    /// <summary>Where the host finds the service.</summary>
    public Uri Address => new(new Uri(line.Urls.Single()), target.AbsolutePath);

    public static async Task<StorageLine> StartAsync(Uri target, string prefix, Outgoing outgoing)
    {
        var started = new StorageLine(target, prefix, outgoing);
        await started.line.StartAsync();
        return started;
    }

    public async ValueTask DisposeAsync()
    {
        await line.DisposeAsync();
        service.Dispose();
    }

    private async Task ForwardAsync(HttpContext context)
    {
        var path = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var step = StepOf(context.Request, path);
        if (!await outgoing.PassAsync(step))
        {
            context.Abort();
            return;
        }

        using var request = await RequestAsync(context.Request, path);
        using var answer = await service.SendAsync(request, CancellationToken.None);
        await outgoing.After(step);
        if (outgoing.LosesAnswer(step))
        {
            context.Abort();
            return;
        }

        context.Response.StatusCode = (int)answer.StatusCode;
        foreach (var (name, values) in answer.Headers.Concat(answer.Content.Headers))
        {
            if (!OfTheHop.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                context.Response.Headers[name] = values.ToArray();
            }
        }

        await answer.Content.CopyToAsync(context.Response.Body);
    }

    private async Task<HttpRequestMessage> RequestAsync(HttpRequest from, string path)
    {
        var request = new HttpRequestMessage(new HttpMethod(from.Method), new Uri(target, path));
        if (from.ContentLength is not null || from.Headers.TransferEncoding.Count > 0)
        {
            using var body = new MemoryStream();
            await from.Body.CopyToAsync(body);
            request.Content = new ByteArrayContent(body.ToArray());
        }

        foreach (var (name, values) in from.Headers)
        {
            if (
                !OfTheHop.Contains(name, StringComparer.OrdinalIgnoreCase)
                && !request.Headers.TryAddWithoutValidation(name, values.AsEnumerable())
            )
            {
                request.Content?.Headers.TryAddWithoutValidation(name, values.AsEnumerable());
            }
        }

        return request;
    }

    /// <summary>Such as "GET Pairs" or "POST wakeups/messages", without the account and the test's own prefix.</summary>
    private Step StepOf(HttpRequest request, string path)
    {
        var resource = path[(target.AbsolutePath.Length + 1)..].Split('?', '(')[0];
        resource = resource.StartsWith(prefix, StringComparison.Ordinal) ? resource[prefix.Length..] : resource;
        return HttpMethods.IsGet(request.Method) && resource == "wakeups/messages"
            ? new Step(StepKind.Look, "look", IsOfTurn: false)
            : new Step(StepKind.Storage, $"{request.Method} {resource}", request.Headers.TraceParent.Count > 0);
    }
}
