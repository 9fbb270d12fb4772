using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using RMBot.Delivery;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;
using RMBot.Storage;

namespace RMBot.Fuzzing;

/// <summary>
/// The real coach as it is installed, without tokens, over simulated storage. Its worker is played by <see cref="Worker"/>,
/// so that the same seed gives the same course.
/// </summary>
internal sealed class FuzzHost : IAsyncDisposable
{
    public const string Tenant = "11111111-0000-0000-0000-000000000001";
    private const string Prefix = "fuzz";

    private readonly WebApplication app;
    private readonly TableSimulator tables;
    private readonly QueueSimulator queues;

    private FuzzHost(
        WebApplication app,
        HandClock clock,
        TableSimulator tables,
        QueueSimulator queues,
        FailureLines failures
    )
    {
        this.app = app;
        Failures = failures;
        this.tables = tables;
        this.queues = queues;
        Clock = clock;
        Door = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    public HandClock Clock { get; }
    public HttpClient Door { get; }
    public TeamsInMemory Teams { get; } = new();
    public FailureLines Failures { get; }
    public Writes Writes { get; } = new(Prefix);
    public IServiceProvider Services => app.Services;

    public static async Task<FuzzHost> StartAsync()
    {
        var clock = new HandClock();
        var tables = await TableSimulator.StartAsync(clock);
        var queues = await QueueSimulator.StartAsync(clock);
        (tables.Latency, queues.Latency) = (TimeSpan.Zero, TimeSpan.Zero);
        tables.Limits = TableLimits.None;
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.Configuration.AddInMemoryCollection(Settings(queues.ConnectionStringWith(tables)));
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddCoach();
        builder.Services.AddSingleton<TimeProvider>(clock).AddSingleton(WithoutTokens);
        LeaveTheWorkToUs(builder.Services);
        FuzzHost? host = null;
        builder.Services.ConfigureHttpClientDefaults(http =>
            http.ConfigurePrimaryHttpMessageHandler(() => new OwnedElsewhere(host!.Teams))
                .SetHandlerLifetime(Timeout.InfiniteTimeSpan)
        );
        var failures = new FailureLines();
        builder.Logging.ClearProviders().AddProvider(failures);
        var app = builder.Build();
        app.MapCoach();
        await app.StartAsync();
        host = new FuzzHost(app, clock, tables, queues, failures);
        tables.Fault = host.Writes.Note;
        await app.Services.GetRequiredService<StorageReady>().WaitAsync(CancellationToken.None);
        return host;
    }

    public T Get<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        Door.Dispose();
        await app.DisposeAsync();
        await tables.DisposeAsync();
        await queues.DisposeAsync();
        Teams.Dispose();
        Failures.Dispose();
    }

    private static Dictionary<string, string?> Settings(string storage) =>
        new()
        {
            ["Storage:ConnectionString"] = storage,
            ["Storage:TablePrefix"] = Prefix,
            ["MicrosoftAppId"] = "00000000-0000-0000-0000-000000000001",
            ["MicrosoftAppTenantId"] = Tenant,
            ["MicrosoftAppType"] = "UserAssignedMSI",
            ["Organisers"] = Town.OrganiserId,
            // Nothing but what comes to the door, and what is due, shall happen.
            ["Delivery:PerSecond"] = "0",
            ["Delivery:SweepEvery"] = "00:00:00",
            ["Heartbeat:Every"] = "00:00:00",
        };

    private static BotFrameworkAuthentication WithoutTokens(IServiceProvider services) =>
        new ConfigurationBotFrameworkAuthentication(
            new ConfigurationBuilder().Build(),
            httpClientFactory: services.GetRequiredService<IHttpClientFactory>()
        );

    private static void LeaveTheWorkToUs(IServiceCollection services)
    {
        for (var at = 0; at < services.Count; at++)
        {
            if (
                services[at] is { ImplementationFactory: { } make } known
                && known.ServiceType == typeof(IHostedService)
            )
            {
                services[at] = ServiceDescriptor.Singleton<IHostedService>(provider =>
                    make(provider) is IHostedService service and not WakeUpWorker ? service : new Nothing()
                );
            }
        }
    }

    private sealed class Nothing : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    /// <summary>The factory of clients throws its handlers away; this one is ours.</summary>
    private sealed class OwnedElsewhere(TeamsInMemory teams) : HttpMessageHandler
    {
        private readonly HttpMessageInvoker line = new(teams, disposeHandler: false);

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken ct) =>
            line.SendAsync(request, ct);
    }
}
