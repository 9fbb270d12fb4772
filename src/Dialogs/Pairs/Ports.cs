namespace RMBot.Pairs;

/// <summary>A value with the version it was read at; every write names that version.</summary>
/// <param name="WakeUp">The stamp of the wake-up in charge of it; null when it waits for nothing.</param>
public sealed record Stored<T>(T Value, string Version, string? WakeUp = null) : Discreet;

/// <summary>Somebody else wrote since this was read: read again and decide again.</summary>
public sealed class StaleVersionException : Exception
{
    public StaleVersionException(string message)
        : base(message) { }

    public StaleVersionException(string message, Exception inner)
        : base(message, inner) { }
}

/// <summary>Where pairs are kept. Not found is null; could not ask is an exception.</summary>
public interface IPairStore
{
    Task<Stored<Pair>?> FindAsync(PairId id, CancellationToken ct);

    /// <summary>Keeps a new pair, and that its executive is in it. Adding it again throws <see cref="StaleVersionException"/>.</summary>
    Task AddAsync(Pair pair, CancellationToken ct);

    /// <summary>
    /// Keeps what became of a pair, if nobody wrote since it was read, else <see cref="StaleVersionException"/>.
    /// Whatever it owes now has its wake-up before it is saved.
    /// </summary>
    Task<Stored<Pair>> SaveAsync(Stored<Pair> read, Pair next, CancellationToken ct);

    /// <summary>The pairs a person is in. A pair named here may be missing, or not yet known to this person's side.</summary>
    Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken ct);
}

/// <summary>Whom the coach knows.</summary>
public interface IPeople
{
    /// <summary>By work e-mail address or sign-in name, in any letter case; null when nobody known has it.</summary>
    Task<Person?> FindByMailAsync(string mail, CancellationToken ct);
}
