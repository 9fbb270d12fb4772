using RMBot.Delivery.Ledger;
using RMBot.Delivery.Sweep;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Delivery;

internal static class DeliveryServices
{
    /// <summary>What keeps count of prompts and finds lost ones. The ledger ends after those who write into it: it comes first.</summary>
    public static IServiceCollection AddLedgerAndSweep(this IServiceCollection services) =>
        services
            .AddSingleton<LedgerStore>()
            .AddSingleton<DeliveryLedger>()
            .AddHostedService(provider => provider.GetRequiredService<DeliveryLedger>())
            .AddSingleton<TableStorage>()
            .AddSingleton<SweepTurn>()
            .AddSingleton<LostWakeUps>()
            .AddSingleton<SweepRound>()
            .AddHostedService<Sweeper>()
            .AddSingleton<IDeliveries, DeliveryOverview>();
}
