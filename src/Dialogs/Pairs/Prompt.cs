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

    /// <summary>What was meant for the other could not be delivered.</summary>
    NotReached,
    BookSessions,
    SessionsBooked,
    PrepareQuestion,
    PrepareBrief,
    QuestionPassed,
    AfterSession,
    ReviewDue,
    ReviewReminder,
    ReviewRevealed,
    ExtensionProposed,
    ExtensionDeclined,
    Extended,

    /// <summary>Both wish for mentoring next.</summary>
    EvolveBoth,
    TermEnded,
    CheckInDue,
    CheckInShared,
    CorrectionProposed,
    CorrectionDeclined,

    /// <summary>The other asked for a pause.</summary>
    Paused,
    Resumed,
    ResumedEarly,
    Nudge,
    Rescue,

    /// <summary>Half-time: has the mentor heard what it gave?</summary>
    Thank,
    ThanksPassed,

    /// <summary>What was chosen could not be put into the calendars.</summary>
    NotBooked,

    /// <summary>A session could not be moved or cancelled in the calendars.</summary>
    NotChanged,

    /// <summary>The mentor said no to a session in their calendar.</summary>
    SessionDeclined,

    /// <summary>Both would like to stay in touch after the end.</summary>
    InTouch,

    /// <summary>The other moved a session.</summary>
    SessionMoved,
    SessionCancelled,

    /// <summary>Times that suit both, after the calendars took longer than a turn.</summary>
    TimesFound,

    /// <summary>The programme suggests somebody to the executive, who goes first (S3).</summary>
    Suggested,
    SuggestedReminder,
}

/// <summary>Something the coach owes one of the two at a time; the pair's outbox.</summary>
/// <param name="Occurrence">Which one of its kind: a question, a revision, a session.</param>
public sealed record Prompt(
    PromptId Id,
    PromptKind Kind,
    Role To,
    DateTimeOffset Due,
    DeliveryState Delivery,
    int Occurrence = 1
)
{
    /// <summary>Whether it answers a press of the very person it goes to.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether the sessions after the one it is about moved with it.</summary>
    public bool IsOfTheRestToo { get; init; }

    public static Prompt Of(PromptKind kind, Role to, DateTimeOffset due, int occurrence = 1) =>
        new(new PromptId($"{kind}-{to}-{occurrence}"), kind, to, due, new DeliveryState.Waiting(0), occurrence);

    private const string AgainMark = "-again";

    /// <summary>The prompt this is a second one of, if it is one.</summary>
    public PromptId First => IsAgain ? new PromptId(Id.Value[..^AgainMark.Length]) : Id;

    public bool IsAgain => Id.Value.EndsWith(AgainMark, StringComparison.Ordinal);

    /// <summary>The same once more, because the person said not now; never a third time.</summary>
    public Prompt Again(DateTimeOffset due) =>
        new(new PromptId(First.Value + AgainMark), Kind, To, due, new DeliveryState.Waiting(0), Occurrence);

    /// <summary>Whether it can still be taken back or said in another way.</summary>
    public bool HasNotGoneOut => Delivery is DeliveryState.Waiting or DeliveryState.Suspended;

    /// <summary>When somebody should look at it next; null when it is done, or when nobody can say.</summary>
    public DateTimeOffset? NextLook =>
        Delivery switch
        {
            DeliveryState.Waiting { NotBefore: { } later } when later > Due => later,
            DeliveryState.Waiting => Due,
            DeliveryState.Claimed claimed => claimed.Until,
            _ => null,
        };
}

/// <summary>How far a prompt is on its way: at least once, with the smallest window for a repeat.</summary>
[JsonDerivedType(typeof(Waiting), "waiting")]
[JsonDerivedType(typeof(Claimed), "claimed")]
[JsonDerivedType(typeof(Sent), "sent")]
[JsonDerivedType(typeof(Failed), "failed")]
[JsonDerivedType(typeof(Suspended), "suspended")]
[JsonDerivedType(typeof(Skipped), "skipped")]
public abstract record DeliveryState
{
    private DeliveryState() { }

    /// <param name="NotBefore">When to try again after a try that did not succeed; never before it is due.</param>
    public sealed record Waiting(int Tries, DateTimeOffset? NotBefore = null) : DeliveryState;

    /// <summary>An instance is sending it; if it has not said so by Until, another may.</summary>
    public sealed record Claimed(DateTimeOffset Until, int Tries) : DeliveryState;

    public sealed record Sent(DateTimeOffset At) : DeliveryState;

    /// <summary>Given up, with a reason an organiser can act on.</summary>
    public sealed record Failed(DateTimeOffset At, string Reason) : DeliveryState;

    /// <summary>Kept for a person who cannot be reached now; it goes on when they are back.</summary>
    public sealed record Suspended(DateTimeOffset Since, WhyNotReached Why) : DeliveryState;

    /// <summary>Overtaken by what happened since.</summary>
    public sealed record Skipped(string Reason) : DeliveryState;
}
