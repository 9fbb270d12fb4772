using System.Collections.Immutable;
using System.Text.Json.Serialization;
using RMBot.Aims;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Invitation;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Pairs;

/// <summary>
/// One executive and one mentor in one term: the unit of consistency. What can happen to it are pure functions of
/// (pair, input, now) in the folders of the coaching steps; each is safe to repeat.
/// </summary>
public sealed record Pair : Discreet
{
    public required PairId Id { get; init; }
    public PairKind Kind { get; init; }
    public ProgrammeId Programme { get; init; } = ProgrammeId.First;

    /// <summary>When the coach writes to the two of its own accord.</summary>
    public WakingHours Waking { get; init; } = WakingHours.Usual;

    /// <summary>A culture name: for whichever of the two has a language that the coach does not speak.</summary>
    public string Language { get; init; } = Cultures.English;

    /// <summary>An organiser named the two; it stays proposed until the executive has made their own ask (S3).</summary>
    public bool IsSuggested { get; init; }
    public required Stage Stage { get; init; }

    /// <summary>When the pair entered its stage.</summary>
    public required DateTimeOffset Since { get; init; }
    public required Participant Executive { get; init; }
    public required Participant Mentor { get; init; }

    /// <summary>Null while an organiser's suggestion waits for the executive to make one.</summary>
    public Ask? Ask { get; init; }

    /// <summary>The ask of a pair past that: one is never sent without.</summary>
    [JsonIgnore]
    public Ask Asked => Ask ?? throw new InvalidOperationException("The executive has not made an ask yet.");

    /// <summary>May move the executive's sessions and sees when they are; nothing else of the pair.</summary>
    public Participant? Assistant { get; init; }

    /// <summary>What the mentor wanted to know before answering the invitation.</summary>
    public ImmutableArray<Exchange> Exchanges { get; init; } = [];
    public MentorAims? Aims { get; init; }
    public CharterDraft? Draft { get; init; }

    /// <summary>Dated versions, oldest first, never overwritten (S26).</summary>
    public ImmutableArray<Charter> Charters { get; init; } = [];

    /// <summary>Sessions in the order they were booked, whatever became of them.</summary>
    public ImmutableArray<Session> Sessions { get; init; } = [];

    /// <summary>What was booked in one go, in order, and how far it is in the calendars.</summary>
    public ImmutableArray<Series> Series { get; init; } = [];
    public CalendarLine Calendar { get; init; } = new();

    /// <summary>The newest look for times that took longer than a turn; null when there was none.</summary>
    public Search? Search { get; init; }

    /// <summary>Rests, in order; the last one is on while the stage says so.</summary>
    public ImmutableArray<Pause> Pauses { get; init; } = [];

    /// <summary>What became of what the executive meant to use.</summary>
    public ImmutableArray<AppliedAction> Applied { get; init; } = [];

    /// <summary>A look back on each term; a new one begins after an extension.</summary>
    public ImmutableArray<TermReview> Reviews { get; init; } = [];

    /// <summary>Who said after the end that they would like to stay in touch.</summary>
    public ImmutableArray<Answer<bool>> InTouch { get; init; } = [];
    public ImmutableArray<CheckIn> CheckIns { get; init; } = [];

    /// <summary>What the two agreed to do until when (S31), whatever became of it.</summary>
    public ImmutableArray<AgreedStep> Steps { get; init; } = [];

    /// <summary>Proposed changes to the charter, oldest first; only the last can be open.</summary>
    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>What the executive wrote to the mentor at half-time (S52).</summary>
    public string? Thanks { get; init; }
    public ImmutableArray<Prompt> Prompts { get; init; } = [];
    public Ending? Ending { get; init; }

    /// <summary>When everybody's words were taken out, some time after the end; null while they are kept.</summary>
    public DateTimeOffset? WordsGoneAt { get; init; }

    public Charter? Charter => Charters is [.., var latest] ? latest : null;

    public Participant this[Role role] => role == Role.Executive ? Executive : Mentor;

    /// <summary>Which of the two this person is; null for anyone else, whatever a button says.</summary>
    public Role? RoleOf(PersonId person) =>
        person == Executive.Id ? Role.Executive
        : person == Mentor.Id ? Role.Mentor
        : null;

    /// <summary>Whether this side may know of the pair: the mentor hears nothing before the ask is sent (S10).</summary>
    public bool IsKnownTo(Role role) => role == Role.Executive || (Stage != Stage.Proposed && !WasNeverSent);

    private bool WasNeverSent => Ending == Pairs.Ending.Withdrawn && !this.HasReachedTheMentor();
}
