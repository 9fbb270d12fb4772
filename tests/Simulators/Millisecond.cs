namespace RMBot.Simulators;

/// <summary>Azurite's times are of milliseconds: what is written in one has one version, and comes in another order.</summary>
public static class Millisecond
{
    public static async Task PassAsync()
    {
        var now = Now();
        while (Now() == now)
            await Task.Yield();
    }

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
}
