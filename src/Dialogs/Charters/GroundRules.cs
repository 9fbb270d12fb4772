using System.Collections.Immutable;

namespace RMBot.Charters;

/// <summary>The ground rules a pair starts from (coaching content 3.8); each pair keeps, drops or adds.</summary>
public static class GroundRules
{
    public static readonly ImmutableArray<string> All =
    [
        "rank",
        "ask",
        "listen",
        "confidential",
        "appraisal",
        "challenge",
        "limits",
        "topics",
        "progress",
        "protected",
        "feedback",
        "wrong",
        "favours",
        "stop",
    ];
}
