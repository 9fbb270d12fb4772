using System.Runtime.CompilerServices;

namespace RMBot.Simulators;

/// <summary>
/// Hosts of tests do not watch their settings' files: each would take one of the 128 watchers that Linux gives a user, and tests
/// start hundreds of hosts.
/// </summary>
internal static class NoWatching
{
#pragma warning disable CA2255 // There is no earlier moment that all of these hosts share.
    [ModuleInitializer]
    internal static void Begin() =>
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
#pragma warning restore CA2255
}
