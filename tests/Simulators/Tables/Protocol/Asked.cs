namespace RMBot.Simulators.Tables.Protocol;

/// <summary>A request that is understood, and how to do it.</summary>
internal sealed record Asked(TableRequest Request, Func<Answer> Do);
