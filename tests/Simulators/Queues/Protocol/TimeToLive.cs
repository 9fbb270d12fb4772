using RMBot.Simulators.Queues.Messages;

namespace RMBot.Simulators.Queues.Protocol;

/// <summary>How long a message lives: seven days unless said otherwise, and for ever at -1.</summary>
internal readonly record struct TimeToLive(long Seconds)
{
    private const string Name = "messagettl";
    private const long UnlessSaid = 7 * 24 * 60 * 60;
    private const long Forever = -1;

    /// <summary>Refused unless a message comes into sight before it expires.</summary>
    public static TimeToLive Of(HttpAsk ask, TimeSpan hidden)
    {
        var seconds = ask.Number(Name);
        if (seconds is < Forever or 0)
            throw Refusal.InvalidParameter(Name, $"{seconds}", "It is neither -1 nor at least 1.");
        if (seconds > 0 && hidden.TotalSeconds >= seconds)
            throw Refusal.InvalidParameter("visibilitytimeout", $"{hidden.TotalSeconds}", $"It is not below {Name}.");
        return new TimeToLive(seconds ?? UnlessSaid);
    }

    public DateTime After(DateTime now) =>
        Seconds == Forever || Seconds > (Message.Never - now).TotalSeconds ? Message.Never : now.AddSeconds(Seconds);
}
