namespace RMBot.Programme.Installs;

/// <summary>Microsoft Graph is busy or does not answer: nothing was learnt, and whoever asks later may learn it.</summary>
public sealed class BusyException : Exception
{
    public BusyException(string message)
        : base(message) { }

    public BusyException(string message, Exception inner)
        : base(message, inner) { }
}
