using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>One number of one side, to be added up with those of others. Never a word.</summary>
/// <param name="Side">Who said it; of what concerns the two, the executive.</param>
/// <param name="At">When it became final; may lie ahead.</param>
public readonly record struct Counted(Measure Measure, Role Side, int Value, DateTimeOffset At);

/// <summary>A number and whose it is.</summary>
public readonly record struct Contribution(PersonId Person, PairId Pair, Counted Counted);
