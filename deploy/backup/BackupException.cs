namespace RMBot.Backups;

/// <summary>Why nothing, or not all, was done, in a sentence for whoever typed the command.</summary>
public sealed class BackupException(string message, Exception? cause = null) : Exception(message, cause);
