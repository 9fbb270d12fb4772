using Microsoft.Bot.Builder;
using RMBot.Delivery;
using RMBot.Pairs;
using RMBot.Programme;
using RMBot.Volunteers;

namespace RMBot.Storage;

public static class StorageServices
{
    /// <summary>Everything that is kept, as section Storage says where.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddSingleton(_ => configuration.GetSection("Storage").Get<StorageOptions>() ?? new StorageOptions())
            .AddSingleton<RequestCounter>()
            .AddSingleton<Tables>()
            .AddSingleton<WakeUpHints>()
            .AddSingleton<RosterNotes>()
            .AddSingleton<RosterRows>()
            .AddSingleton<WakeUpQueue>()
            .AddSingleton<TablePeople>()
            .AddSingleton<IPeople>(provider => provider.GetRequiredService<TablePeople>())
            .AddSingleton<IVolunteers, TableVolunteers>()
            .AddSingleton<TablePairStore>()
            .AddSingleton<IPairStore>(provider => provider.GetRequiredService<TablePairStore>())
            .AddSingleton<TableProgrammes>()
            .AddSingleton<IProgrammes>(provider => provider.GetRequiredService<TableProgrammes>())
            .AddSingleton<IStorage, TableStorage>();
}
