namespace RMBot.Pairs;

/// <summary>Why the coach cannot write to a person, as far as Teams tells (platform page "Status codes").</summary>
public enum WhyNotReached
{
    /// <summary>They have never had the coach, or their removal was not told.</summary>
    NotInstalled,

    /// <summary>They took the app out of their Teams.</summary>
    RemovedTheApp,

    /// <summary>They blocked or muted it.</summary>
    BlockedTheApp,

    /// <summary>An administrator switched the app off for them.</summary>
    DisabledByAdmin,

    /// <summary>Their chat is gone and no new one could be made.</summary>
    ChatIsGone,
}
