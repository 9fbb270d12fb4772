namespace System.IO.Hashing;

/// <summary>The one type of its package that Azure.Storage.Queues names; the queue client never calls it.</summary>
public abstract class NonCryptographicHashAlgorithm;
