using RMBot.Pairs;

namespace RMBot.Delivery;

/// <summary>What came of sending, as far as Teams tells (platform page "Status codes").</summary>
public abstract record Outcome
{
    private Outcome() { }

    public sealed record Sent : Outcome;

    /// <summary>Worth another try after a while.</summary>
    /// <param name="RetryAfter">How long Teams asked to wait, if it did.</param>
    /// <param name="IsThrottled">Because too much was sent.</param>
    public sealed record Later(string Code, TimeSpan? RetryAfter = null, bool IsThrottled = false) : Outcome;

    /// <summary>The person cannot be reached until they do something.</summary>
    public sealed record Away(WhyNotReached Why) : Outcome;

    /// <summary>Their chat is not known any more; a new one may be made.</summary>
    public sealed record Gone : Outcome;

    /// <summary>Not worth another try.</summary>
    public sealed record Refused(string Code) : Outcome;
}
