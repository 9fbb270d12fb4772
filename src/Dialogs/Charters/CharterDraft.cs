using RMBot.Pairs;

namespace RMBot.Charters;

/// <summary>
/// The charter while the two make it. Every change is a new revision, and both confirm the same revision (S5, S24).
/// </summary>
/// <param name="Before">The terms of the revision before; null for the first.</param>
public sealed record CharterDraft(
    int Revision,
    Terms Terms,
    Confirmation? Executive,
    Confirmation? Mentor,
    Terms? Before = null
) : Discreet
{
    public Confirmation? this[Role role] => role == Role.Executive ? Executive : Mentor;

    public CharterDraft With(Role role, Confirmation confirmation) =>
        role == Role.Executive ? this with { Executive = confirmation } : this with { Mentor = confirmation };
}

/// <summary>One side's yes to a revision.</summary>
/// <param name="InOwnWords">The other's aim as this side understood it (S25); null when the summary was confirmed as it stands.</param>
/// <param name="OwnWordsAreRight">Whether the other said that this is what they meant; true when there are no own words.</param>
public sealed record Confirmation(DateTimeOffset At, string? InOwnWords, bool OwnWordsAreRight) : Discreet;
