namespace RMBot.Load.Kills;

/// <summary>What somebody answers to a question.</summary>
/// <param name="IsTyped">Into the chat and not into the card.</param>
/// <param name="IsShared">With the partner, where that is asked.</param>
internal sealed record Reply(string Question, string Words, bool IsTyped = false, bool IsShared = false);
