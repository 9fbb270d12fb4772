using System;
using System.Collections.Generic;

namespace Azure.Data.Tables;

/// <summary>Where a storage account's tables are and the key to them.</summary>
internal sealed record ConnectionString(Uri Endpoint, TableSharedKeyCredential Credential)
{
    // The emulators' published account; not a secret.
    private const string EmulatorAccount = "devstoreaccount1";
    private const string EmulatorKey =
        "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    public static ConnectionString Parse(string text)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        var settings = Settings(text);
        if (settings.TryGetValue("UseDevelopmentStorage", out var emulator) && bool.Parse(emulator))
            return Emulator(settings.GetValueOrDefault("DevelopmentStorageProxyUri", "http://127.0.0.1"));

        if (!settings.TryGetValue("AccountName", out var name) || !settings.TryGetValue("AccountKey", out var key))
            throw new FormatException("The connection string has no AccountName and AccountKey.");
        return new ConnectionString(Address(settings, name), new TableSharedKeyCredential(name, key));
    }

    private static Dictionary<string, string> Settings(string text)
    {
        var settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var setting in text.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = setting.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                throw new FormatException("Settings must be of the form name=value.");
            settings[setting[..equals]] = setting[(equals + 1)..];
        }
        return settings;
    }

    private static ConnectionString Emulator(string host) =>
        new(
            new Uri($"{host.TrimEnd('/')}:10002/{EmulatorAccount}"),
            new TableSharedKeyCredential(EmulatorAccount, EmulatorKey)
        );

    private static Uri Address(Dictionary<string, string> settings, string account)
    {
        if (settings.TryGetValue("TableEndpoint", out var endpoint))
            return new Uri(endpoint);
        var protocol = settings.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = settings.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        return new Uri($"{protocol}://{account}.table.{suffix}");
    }
}
