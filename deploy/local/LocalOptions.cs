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

    /// <summary>Microsoft Graph's stand-in, with the page of all calendars; the sign-in to it is the next one.</summary>
    public int GraphPort { get; init; } = 3980;

    /// <summary>Whether the coach has to ask before it may look into calendars.</summary>
    public bool AsksForSignIn { get; init; }

    public string State { get; init; } = Path.Combine(NpmTools.RepositoryRoot, ".local");

    /// <summary>Where the bot keeps what was skipped of the time.</summary>
    public string ClockFile => Path.Combine(State, "clock");

    public bool WithPlaygrounds { get; init; } = true;

    public string Bot { get; init; } =
        typeof(LocalOptions)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "Bot")
            .Value!;

    /// <summary>What the bot is told beside what it needs here, as environment variables.</summary>
    public IReadOnlyDictionary<string, string> BotSettings { get; init; } = new Dictionary<string, string>();

    public Action<string> Progress { get; init; } = _ => { };
}
