using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RMBot.Bot.Tests.Storage;
using RMBot.Delivery;
using RMBot.Development;
using RMBot.Simulators;
using RMBot.Simulators.Edges;

namespace RMBot.Bot.Tests.Driver;

/// <summary>The real coach on a port of this machine, with its own line to storage and to Teams.</summary>
public sealed class CoachHost : IAsyncDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(2);

    private readonly WebApplication app;
    private readonly Clock clock;
    private readonly StorageLine tables;
    private readonly StorageLine queue;
    private readonly WakeUpWorker worker;

    /// <summary>What a turn causes is told from the rest by its activity, and ASP.NET Core begins none while nobody listens.</summary>
    static CoachHost() =>
        ActivitySource.AddActivityListener(
            new ActivityListener
            {
                ShouldListenTo = source => source.Name == "Microsoft.AspNetCore",
                Sample = (ref _) => ActivitySamplingResult.PropagationData,
            }
        );

    private CoachHost(
        WebApplication app,
        Clock clock,
        StorageLine tables,
        StorageLine queue,
        Outgoing outgoing,
        LogLines log
    )
    {
        this.app = app;
        this.clock = clock;
        this.tables = tables;
        this.queue = queue;
        Outgoing = outgoing;
        Log = log;
        worker = app.Services.GetRequiredService<WakeUpWorker>();
        Requests = new CountedRequests(app.Services.GetRequiredService<IMeterFactory>());
    }

    public Uri Address => new(app.Urls.Single());

    public IServiceProvider Services => app.Services;

    public Outgoing Outgoing { get; }

    public LogLines Log { get; }

    /// <summary>Between this host and the tables.</summary>
    public Edge TableEdge => tables.Edge;

    /// <summary>Between this host and the queues.</summary>
    public Edge QueueEdge => queue.Edge;

    /// <summary>Whether the worker does anything, or asks whether there is anything to do.</summary>
    public bool IsAtWork => !worker.IsAtRest;

    /// <summary>Storage requests, as the product counts them.</summary>
    public CountedRequests Requests { get; }

    public static Task<CoachHost> StartAsync(
        Azurite storage,
        string prefix,
        Clock clock,
        bool storageIsDown = false,
        string environment = "Development",
        Action<IServiceCollection>? with = null,
        params IEnumerable<KeyValuePair<string, string?>> settings
    ) =>
        StartAsync(
            storage.TableEndpoint,
            storage.QueueEndpoint,
            prefix,
            clock,
            storageIsDown,
            environment,
            with,
            settings
        );

    public static async Task<CoachHost> StartAsync(
        Uri tableEndpoint,
        Uri queueEndpoint,
        string prefix,
        Clock clock,
        bool storageIsDown = false,
        string environment = "Development",
        Action<IServiceCollection>? with = null,
        params IEnumerable<KeyValuePair<string, string?>> settings
    )
    {
        var outgoing = new Outgoing { StorageIsDown = storageIsDown };
        var tables = await StorageLine.StartAsync(tableEndpoint, prefix, outgoing);
        var queue = await StorageLine.StartAsync(queueEndpoint, prefix, outgoing);
        var log = new LogLines();
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = environment, ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddInMemoryCollection([
            new(
                "Storage:ConnectionString",
                $"DefaultEndpointsProtocol=http;AccountName={Azurite.AccountName};AccountKey={Azurite.AccountKey};"
                    + $"QueueEndpoint={queue.Address};TableEndpoint={tables.Address};"
            ),
            new("Storage:TablePrefix", prefix),
            // Hours are skipped; what a test does not ask for would come in between.
            new("Delivery:SweepEvery", "00:00:00"),
            new("Delivery:SweepPause", "00:00:00"),
            new("Heartbeat:Every", "00:00:00"),
            // A test's people tap faster than people do.
            new("Door:PersonPerSecond", "0"),
            new("Door:TenantPerSecond", "0"),
            new("Door:OrganiserPerSecond", "0"),
        ]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddCoach();
        builder.Logging.ClearProviders().AddProvider(log);
        builder.Services.AddSingleton(new DevelopmentClock(clock, builder.Configuration[DevelopmentClock.FileSetting]));
        if (!builder.Environment.IsDevelopment())
        {
            builder.Services.AddSingleton<TimeProvider>(clock);
            if (builder.Configuration["ToBotFromChannelOpenIdMetadataUrl"] is null)
            {
                builder.Services.AddSingleton(WithoutTokens);
            }
        }

        with?.Invoke(builder.Services);

        builder.Services.ConfigureHttpClientDefaults(http => http.AddHttpMessageHandler(() => new Gate(outgoing)));
        var app = builder.Build();
        app.MapCoach();
        await app.StartAsync();
        var host = new CoachHost(app, clock, tables, queue, outgoing, log);
        if (!storageIsDown)
        {
            await Wait.UntilAsync("storage is ready", () => app.Services.GetRequiredService<StorageReady>().IsReady);
            host.Forget();
        }

        return host;
    }

    /// <summary>What went out since the last time somebody asked.</summary>
    public IReadOnlyList<Step> Forget()
    {
        Requests.Forget();
        return Outgoing.Forget();
    }

    /// <summary>Waits, some seconds of the clock, until every wake-up that is visible now has been looked at.</summary>
    public Task LookedAsync()
    {
        var enough = Outgoing.Looks + 2;
        return Wait.UntilAsync(
            () => "the queue was looked at",
            async () =>
            {
                clock.Skip(BetweenLooks);
                await Task.Delay(50, TestContext.Current.CancellationToken);
                return Outgoing.Looks >= enough && worker.UnderWay == 0;
            }
        );
    }

    /// <summary>Ends as a host does that is asked to.</summary>
    public Task StopAsync() => app.StopAsync();

    /// <summary>Gone at once: what was on its way out never arrives, and nothing is finished.</summary>
    public async Task KillAsync()
    {
        Outgoing.Lose();
        await DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Requests.Dispose();
        await tables.DisposeAsync();
        await queue.DisposeAsync();
    }

    /// <summary>Nobody has a token of Microsoft's to show, unless a test brings an issuer of its own.</summary>
    private static BotFrameworkAuthentication WithoutTokens(IServiceProvider services) =>
        new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().Build(),
            httpClientFactory: services.GetRequiredService<IHttpClientFactory>()
        );

    private sealed class Gate(Outgoing outgoing) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request,
            CancellationToken cancellationToken
        )
        {
            var step = StepOf(request);
            if (!await outgoing.PassAsync(step).WaitAsync(cancellationToken))
            {
                throw new HttpRequestException("The process is gone.");
            }

            var answer = await base.SendAsync(request, cancellationToken);
            await outgoing.After(step).WaitAsync(cancellationToken);
            return answer;
        }

        private static Step StepOf(HttpRequestMessage request)
        {
            var segments = request.RequestUri!.Segments;
            var resource =
                segments.LastOrDefault(segment => segment is "activities" or "activities/" or "members/")
                ?? segments[^1];
            return new Step(
                StepKind.Teams,
                $"{request.Method} {resource.Trim('/')}",
                IsOfTurn: Activity.Current is not null
            );
        }
    }
}
