using Microsoft.Bot.Builder;
using RMBot.Pairs;

namespace RMBot.Storage;

/// <summary>Everything that is kept, for the host. Needs <see cref="StorageOptions"/> and a <see cref="TimeProvider"/>.</summary>
public static class StorageServices
{
    public static IServiceCollection AddStorage(this IServiceCollection services) =>
        services
            .AddSingleton<RequestCounter>()
            .AddSingleton<Tables>()
            .AddSingleton<WakeUpQueue>()
            .AddSingleton<TablePeople>()
            .AddSingleton<IPeople>(provider => provider.GetRequiredService<TablePeople>())
            .AddSingleton<IPairStore, TablePairStore>()
            .AddSingleton<IStorage, TableStorage>();
}
