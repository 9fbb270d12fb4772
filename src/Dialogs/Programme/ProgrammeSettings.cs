using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>A programme: what its pairs start with, and who runs it.</summary>
/// <param name="Name">As people are told it.</param>
public sealed record ProgrammeSettings(ProgrammeId Id, string Name) : Discreet
{
    public ProgrammeDefaults Defaults { get; init; } = new();

    /// <summary>Added by organisers; those whom the configuration names run the first programme besides.</summary>
    public ImmutableArray<PersonId> Organisers { get; init; } = [];
}

/// <summary>What a pair starts with when its programme says nothing else. Pairs that have begun keep what they began with.</summary>
/// <param name="Months">The length that is suggested, 1 to 24.</param>
/// <param name="MonthlyMinutes">Of the mentor's time a month, as suggested to the executive.</param>
/// <param name="WakingFrom">Nothing is sent before, in the person's own time zone, unless it answers them.</param>
/// <param name="WakingTo">Nothing is sent after.</param>
/// <param name="Language">For people whose own language the coach does not speak: a culture name such as en.</param>
public sealed record ProgrammeDefaults(
    int Months,
    int MonthlyMinutes,
    TimeOnly WakingFrom,
    TimeOnly WakingTo,
    string Language
) : Discreet
{
    public ProgrammeDefaults()
        : this(6, 90, WakingHours.Usual.From, WakingHours.Usual.To, Cultures.English) { }

    public WakingHours Waking => new(WakingFrom, WakingTo);
}
