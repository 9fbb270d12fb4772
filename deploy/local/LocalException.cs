namespace RMBot.Local;

/// <summary>Why the local environment cannot run, as one sentence for the person who started it.</summary>
public sealed class LocalException(string sentence) : Exception(sentence);
