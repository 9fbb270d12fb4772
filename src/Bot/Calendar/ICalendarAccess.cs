using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Calendar;

/// <summary>What a person lets the coach do with their calendar, and who they are.</summary>
public interface ICalendarAccess
{
    /// <summary>A token that Graph takes for this person; null when they have not signed in.</summary>
    Task<string?> TokenOfAsync(PersonId person, CancellationToken ct);

    /// <summary>The token was refused: the next one is asked for anew.</summary>
    void Forget(PersonId person);

    /// <summary>From here on there is no token for this person, until they sign in again.</summary>
    Task SignOutAsync(PersonId person, CancellationToken ct);

    Task<KnownPerson?> FindAsync(PersonId person, CancellationToken ct);
}
