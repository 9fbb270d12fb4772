namespace RMBot.Load.Kills;

/// <summary>Somebody cannot go on, however often they try.</summary>
public sealed class StuckException(string sentence) : Exception(sentence);
