using Azure.Core;
using RMBot.Calendar;
using RMBot.Programme.Imports;
using RMBot.Programme.Installs;
using RMBot.Programme.Worklists;
using RMBot.Storage;

namespace RMBot.Programme;

/// <summary>What organisers have done with long lists, and where the queue's messages about them lead.</summary>
internal sealed class ProgrammeWork(ImportWork imports, InstallWork installs) : IWorklists
{
    /// <summary>Lookups a second of one instance; a small tenant's directory answers 350 units a second, of which each takes two.</summary>
    private const int LookupsPerSecond = 100;

    public Task<TimeSpan?> WorkAsync(WakeUp wakeUp, CancellationToken waiting) =>
        wakeUp switch
        {
            WakeUp.OfImport import => imports.WorkAsync(import, waiting),
            WakeUp.OfInstall install => installs.WorkAsync(install, waiting),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    /// <summary>As section Installing says what the coach may do on its own behalf.</summary>
    public static void AddTo(IServiceCollection services, IConfiguration configuration)
    {
        var options = configuration.GetSection("Installing").Get<InstallOptions>() ?? new InstallOptions();
        services
            .AddSingleton(options)
            .AddSingleton<WorklistStore>()
            .AddSingleton<PairMaking>()
            .AddSingleton<ImportDesk>()
            .AddSingleton<ImportWork>()
            .AddSingleton<ForgettingInLists>()
            .AddSingleton<InstallDesk>()
            .AddSingleton<InstallWork>()
            .AddSingleton<IWorklists, ProgrammeWork>()
            .AddSingleton(provider =>
                CoachCredential.Of(
                    provider.GetRequiredService<Microsoft.Extensions.Options.IOptions<CoachOptions>>().Value,
                    configuration["MicrosoftAppPassword"]
                )
            );
        if (options.Enabled)
        {
            services.AddSingleton<IInstaller>(provider => new GraphInstaller(
                Line(provider, options.PerSecond),
                options,
                provider.GetRequiredService<CalendarOptions>(),
                provider.GetRequiredService<ILogger<GraphInstaller>>()
            ));
        }
        else
        {
            services.AddSingleton<IInstaller, NoInstaller>();
        }

        if (options.ChecksLines)
        {
            services.AddSingleton<ILineDirectory>(provider => new GraphLineDirectory(
                Line(provider, LookupsPerSecond),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<GraphLineDirectory>>()
            ));
        }
        else
        {
            services.AddSingleton<ILineDirectory, UnknownLineDirectory>();
        }
    }

    private static CoachGraph Line(IServiceProvider services, int perSecond) =>
        new(
            services.GetRequiredService<CalendarOptions>(),
            services.GetRequiredService<TokenCredential>(),
            perSecond,
            services.GetRequiredService<TimeProvider>()
        );
}
