using RMBot.Simulators;

namespace RMBot.Bot.Tests.Driver;

/// <summary>An Azurite whose time tests skip ahead, so that what is hidden for days is due in a moment.</summary>
public sealed class StorageWithItsOwnTime(LentStorages storages) : IAsyncLifetime
{
    private (Azurite Azurite, SkippedTime Time) lent;

    public SkippedTime Time => lent.Time;

    public Azurite Azurite => lent.Azurite;

    public async ValueTask InitializeAsync() => lent = await storages.LendAsync();

    public ValueTask DisposeAsync()
    {
        storages.TakeBack(lent);
        return ValueTask.CompletedTask;
    }
}
