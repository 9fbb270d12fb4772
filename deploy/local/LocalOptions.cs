using System.Reflection;
using RMBot.Tools;

namespace RMBot.Local;

public sealed record LocalOptions
{
    public int BotPort { get; init; } = 3978;

    /// <summary>The executive's page; the mentor's and the organiser's are the next two.</summary>
    public int FirstPlaygroundPort { get; init; } = 56150;

    /// <summary>The queue service; the table service is the next one.</summary>
    public int FirstStoragePort { get; init; } = 10001;

    public string State { get; init; } = Path.Combine(NpmTools.RepositoryRoot, ".local");

    public bool WithPlaygrounds { get; init; } = true;

    public string Bot { get; init; } =
        typeof(LocalOptions)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "Bot")
            .Value!;

    public Action<string> Progress { get; init; } = _ => { };
}
