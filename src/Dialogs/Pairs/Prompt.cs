using System.Text.Json.Serialization;

namespace RMBot.Pairs;

/// <summary>What the coach may owe a person.</summary>
public enum PromptKind
{
    Invitation,
    InvitationReminder,
    MentorAsked,
    ExecutiveReplied,
    Accepted,
    Declined,
    AimsReminder,
    CharterReady,
    CharterChanged,
    PartnerConfirmed,
    OwnWordsToCheck,
    CharterReminder,
    CharterAgreed,
    PartnerLeft,
}

/// <summary>Something the coach owes one of the two at a time; the pair's outbox.</summary>
public sealed record Prompt(PromptId Id, PromptKind Kind, Role To, DateTimeOffset Due, Delivery Delivery)
{
    public static Prompt Of(PromptKind kind, Role to, DateTimeOffset due, int occurrence = 1) =>
        new(new PromptId($"{kind}-{to}-{occurrence}"), kind, to, due, new Delivery.Waiting(0));

    /// <summary>When somebody should look at it next; null when it is done.</summary>
    public DateTimeOffset? NextLook =>
        Delivery switch
        {
            Delivery.Waiting => Due,
            Delivery.Claimed claimed => claimed.Until,
            _ => null,
        };
}

/// <summary>How far a prompt is on its way: at least once, with the smallest window for a repeat.</summary>
[JsonDerivedType(typeof(Waiting), "waiting")]
[JsonDerivedType(typeof(Claimed), "claimed")]
[JsonDerivedType(typeof(Sent), "sent")]
[JsonDerivedType(typeof(Failed), "failed")]
[JsonDerivedType(typeof(Skipped), "skipped")]
public abstract record Delivery
{
    private Delivery() { }

    public sealed record Waiting(int Tries) : Delivery;

    /// <summary>An instance is sending it; if it has not said so by Until, another may.</summary>
    public sealed record Claimed(DateTimeOffset Until, int Tries) : Delivery;

    public sealed record Sent(DateTimeOffset At) : Delivery;

    /// <summary>Given up, with a reason an organiser can act on.</summary>
    public sealed record Failed(DateTimeOffset At, string Reason) : Delivery;

    /// <summary>Overtaken by what happened since.</summary>
    public sealed record Skipped(string Reason) : Delivery;
}
