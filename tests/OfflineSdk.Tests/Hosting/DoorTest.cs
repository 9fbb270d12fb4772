namespace OfflineSdk.Tests.Hosting;

public abstract class DoorTest : IAsyncLifetime
{
    private protected Door Door { get; private set; } = null!;

    public virtual async ValueTask InitializeAsync() => Door = await Door.OpenAsync();

    public virtual async ValueTask DisposeAsync()
    {
        await Door.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}
