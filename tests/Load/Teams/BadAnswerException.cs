namespace RMBot.Load.Teams;

/// <summary>A bot answered something else than it should.</summary>
public sealed class BadAnswerException(string sentence) : Exception(sentence);
