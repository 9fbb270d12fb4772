using RMBot.Care;
using RMBot.Invitation;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

/// <summary>Everywhere a pair can stand, by the name a person would give it.</summary>
public static class Situation
{
    public const string Suggested = "an organiser named the two";
    public const string Proposed = "the ask is not sent";
    public const string Invited = "the invitation is open";
    public const string Undelivered = "the invitation could not be delivered";
    public const string QuestionOpen = "the mentor waits for a reply";
    public const string Replied = "the executive has replied";
    public const string Accepted = "the mentor has accepted";
    public const string Told = "the mentor's side is written and not shared";
    public const string Differing = "the draft has differences";
    public const string Settled = "the draft can be confirmed";
    public const string ExecutiveConfirmed = "the executive confirmed";
    public const string ExecutiveRestated = "the executive confirmed in own words";
    public const string MentorConfirmed = "the mentor confirmed";
    public const string Active = "the charter is agreed";
    public const string Meeting = "the two meet";
    public const string Paused = "the pair rests";
    public const string Reviewing = "both look back";
    public const string Completed = "the term is complete";
    public const string Declined = "the mentor said no";
    public const string Withdrawn = "the executive took the ask back";
    public const string Left = "one of the two left";

    public static readonly string[] Everywhere =
    [
        Suggested,
        Proposed,
        Invited,
        Undelivered,
        QuestionOpen,
        Replied,
        Accepted,
        Told,
        Differing,
        Settled,
        ExecutiveConfirmed,
        ExecutiveRestated,
        MentorConfirmed,
        Active,
        Meeting,
        Paused,
        Reviewing,
        Completed,
        Declined,
        Withdrawn,
        Left,
    ];

    public static readonly string[] Drafting =
    [
        Differing,
        Settled,
        ExecutiveConfirmed,
        ExecutiveRestated,
        MentorConfirmed,
    ];

    public static readonly string[] Over = [Completed, Declined, Withdrawn, Left];

    public static Pair Of(string situation) =>
        situation switch
        {
            Suggested => APair.Suggested(),
            Proposed => APair.Proposed(),
            Invited => APair.Invited(),
            Undelivered => APair.Invited().NotSent(APair.Invited().Prompts[0].Id, "blocked", APair.Start),
            QuestionOpen => APair.WithQuestion(),
            Replied => APair.WithReply(),
            Accepted => APair.Accepted(),
            Told => APair.Told(),
            Differing => APair.Differing(),
            Settled => APair.Settled(),
            ExecutiveConfirmed => APair.Confirmed(Role.Executive),
            ExecutiveRestated => APair.Confirmed(Role.Executive, "She wants to watch"),
            MentorConfirmed => APair.Confirmed(Role.Mentor),
            Active => APair.Active(),
            Meeting => ATerm.Met(),
            Paused => ATerm.Paused(),
            Reviewing => ATerm.Reviewing(),
            Completed => ATerm.Complete(),
            Declined => APair.Invited().Decline(APair.Start),
            Withdrawn => APair.Invited().Leave(Role.Executive, APair.Start),
            Left => APair.Settled().Leave(Role.Mentor, APair.Start),
            _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, "No such situation."),
        };
}
