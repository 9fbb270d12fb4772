using System.Globalization;

namespace RMBot.Programme;

/// <summary>What the dashboard says of the coach's health.</summary>
public sealed class HealthTexts(CultureInfo culture) : Texts(culture)
{
    public string Answers => Get();
    public string QueueSilent => Get();
    public string GraphSilent => Get();
    public string NotConnected => Get();
    public string ConsentNotSeen => Get();
    public string ClockNotTold => Get();
    public string NotRead => Get();
    public string SweepOff => Get();
    public string NotSwept => Get();

    public string Silent(string trouble) => With(trouble);

    public string QueueWaiting(int waiting) => With(waiting);

    public string QueueParked(int waiting, int parked) => With(waiting, parked);

    public string ConsentGranted(DateTimeOffset at) => With(at.UtcDateTime);

    public string ConsentRefused(DateTimeOffset at) => With(at.UtcDateTime);

    public string ClockDiffers(long seconds) => With(seconds);

    public string InstancesLive(int live, int silent) => With(live, silent);

    public string SweptAt(DateTimeOffset at) => With(at.UtcDateTime);

    public string OneVersion(string version) => With(version);

    public string SeveralVersions(string own, string others) => With(own, others);

    /// <param name="fix">Which remedy; the check's own when null.</param>
    public HealthCheck Check(string id, bool? ok, string detail, string? fix = null) =>
        new(id, ok, Get($"Title_{id}"), detail, ok == false ? Get($"Fix_{fix ?? id}") : null);
}
