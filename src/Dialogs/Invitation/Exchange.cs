namespace RMBot.Invitation;

/// <summary>A question the mentor asked before answering the invitation, and the executive's reply when there is one.</summary>
public sealed record Exchange(string Question, string? Reply) : Discreet;
