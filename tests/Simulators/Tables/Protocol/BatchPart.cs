namespace RMBot.Simulators.Tables.Protocol;

/// <summary>One change of a transaction.</summary>
internal sealed record BatchPart(string Method, ResourcePath Path, string? IfMatch, ReadOnlyMemory<byte> Body);
