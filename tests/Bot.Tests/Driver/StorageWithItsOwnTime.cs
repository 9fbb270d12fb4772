using RMBot.Simulators;

namespace RMBot.Bot.Tests.Driver;

/// <summary>An Azurite whose time tests skip ahead, so that what is hidden for days is due in a moment.</summary>
public sealed class StorageWithItsOwnTime : IAsyncLifetime
{
    public SkippedTime Time { get; } = new();

    public Azurite Azurite { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Azurite = await Azurite.StartAsync(Time, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await Azurite.DisposeAsync();
        Time.Dispose();
    }
}
