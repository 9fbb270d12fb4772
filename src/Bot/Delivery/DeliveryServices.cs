using RMBot.Delivery.Ledger;
using RMBot.Delivery.Sweep;
using RMBot.Programme;
using RMBot.Storage;

namespace RMBot.Delivery;

internal static class DeliveryServices
{
    /// <summary>
    /// Everything that brings prompts to people, counts them and finds lost ones. What was begun last ends first: the ledger
    /// outlives those who write into it.
    /// </summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services
            .AddOptions<DeliveryOptions>()
            .Bind(configuration.GetSection("Delivery"))
            .Validate(options => options.PerSecond is >= 0 and <= 50, "Set Delivery__PerSecond to 0 (no limit) to 50.")
            .Validate(options => options.AtOnce is > 0 and <= 256, "Set Delivery__AtOnce to 1 to 256.")
            .Validate(
                options => options.ClaimFor > Proactive.Patience,
                "Set Delivery__ClaimFor to more than sending can take, 15 seconds."
            )
            .ValidateOnStart();
        return services
            .AddSingleton<Proactive>()
            .AddSingleton<SendBudget>()
            .AddSingleton<Reaching>()
            .AddSingleton<LedgerStore>()
            .AddSingleton<DeliveryLedger>()
            .AddHostedService(provider => provider.GetRequiredService<DeliveryLedger>())
            .AddHostedService<RosterWriter>()
            .AddSingleton<Marking>()
            .AddSingleton<Deliverer>()
            .AddSingleton<Returning>()
            .AddSingleton<UnfinishedTalks>()
            .AddSingleton<WakeUpHandling>()
            .AddSingleton<TableStorage>()
            .AddSingleton<SweepTurn>()
            .AddSingleton<LostWakeUps>()
            .AddSingleton<LostLists>()
            .AddSingleton<SweepRound>()
            .AddHostedService<Sweeper>()
            .AddSingleton<IDeliveries, DeliveryOverview>()
            .AddSingleton<WakeUpWorker>()
            .AddHostedService(provider => provider.GetRequiredService<WakeUpWorker>());
    }
}
