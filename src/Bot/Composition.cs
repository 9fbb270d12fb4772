using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using RMBot.Calendar;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.Delivery;
using RMBot.Development;
using RMBot.Doors;
using RMBot.MyData;
using RMBot.Pages;
using RMBot.Programme;
using RMBot.Storage;
using RMBot.Teams;
using RMBot.Telemetry;

namespace RMBot;

/// <summary>Everything the coach is made of, and the addresses it answers on.</summary>
public static class Composition
{
    public static void AddCoach(this WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment())
        {
            // One JSON object a line, for whatever collects them.
            builder.Logging.ClearProviders().AddJsonConsole();
        }

        // Theirs are eight lines for each message; metrics and traces tell the same.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("System.Net.Http.HttpClient", LogLevel.Warning);
        // These tell a request's path, also within the scope of every other line, and the path of a copy is its secret.
        // Nothing is longer than their whole names, so no general setting turns them on.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.Routing.Matching.DfaMatcher", LogLevel.Warning);
        builder.AddTelemetry();

        builder.Services.AddOptions<CoachOptions>().Bind(builder.Configuration).ValidateOnStart();
        builder.Services.AddSingleton<IValidateOptions<CoachOptions>, CoachOptionsCheck>();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHttpClient();
        builder.Services.ConfigureHttpClientDefaults(http =>
            http.ConfigureHttpClient(client => client.Timeout = Timeout.InfiniteTimeSpan)
                // Whoever redirects would get what people said, wherever they point.
                .UseSocketsHttpHandler((handler, _) => handler.AllowAutoRedirect = false)
                .AddHttpMessageHandler(services => new ConnectorPatience(services.GetRequiredService<TimeProvider>()))
        );
        builder.Services.AddDoor(builder.Configuration);
        builder.Services.AddStorage(builder.Configuration);

        builder.Services.AddSingleton(services => new TeamsHosts(
            services.GetRequiredService<IOptions<CoachOptions>>().Value.TrustedHosts,
            allowsThisMachine: builder.Environment.IsDevelopment()
        ));
        builder.Services.AddSingleton<BotFrameworkAuthentication, CoachAuthentication>();
        builder.Services.AddSingleton<CoachAdapter>();
        builder.Services.AddSingleton<CloudAdapter>(services => services.GetRequiredService<CoachAdapter>());
        builder.Services.AddSingleton<Talks>();
        builder.Services.AddSingleton<IStatePropertyAccessor<DialogState>>(services =>
            services.GetRequiredService<Talks>()
        );
        builder.Services.AddSingleton<Acquaintance>();
        builder.Services.AddCalendar(builder.Configuration);
        builder.Services.AddSingleton<ToldConcerns>();
        builder.Services.AddSingleton<IOrganisers, Organisers>();
        builder.Services.AddSingleton(new SignInSettings(builder.Configuration["Calendar:Connection"] ?? ""));
        builder.Services.AddSingleton<CoachDialog>();
        builder.Services.AddSingleton<CoachBot>();
        builder.Services.AddSingleton<IBot>(services => services.GetRequiredService<CoachBot>());

        builder.Services.AddSingleton<StorageReady>();
        builder.Services.AddHostedService(services => services.GetRequiredService<StorageReady>());
        builder.Services.AddDelivery(builder.Configuration);
        builder.AddProgramme();
        ProgrammeWork.AddTo(builder.Services, builder.Configuration);
        builder.Services.AddPrivacy(builder.Configuration);

        if (builder.Environment.IsDevelopment())
        {
            builder.AddSkipping();
        }
    }

    public static void MapCoach(this WebApplication app)
    {
        app.UseDoor();
        app.MapHealth();
        app.MapProgramme();
        app.MapCopies();
        app.MapPublicPages();
        app.MapMessages();
    }
}
