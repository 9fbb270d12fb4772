namespace RMBot.Programme.Installs;

/// <summary>What came of installing the coach for one person.</summary>
public abstract record InstallAnswer
{
    private InstallAnswer() { }

    public sealed record Installed : InstallAnswer;

    /// <summary>They had it already.</summary>
    public sealed record Had : InstallAnswer;

    /// <summary>Nobody of the organisation has the address.</summary>
    public sealed record NoSuchPerson : InstallAnswer;

    /// <summary>The permission is missing, or does not cover this person.</summary>
    public sealed record NotAllowed : InstallAnswer;

    public sealed record Refused(string Code) : InstallAnswer;

    /// <summary>Not now, for nobody: Graph is busy, or there is no token.</summary>
    public sealed record Later : InstallAnswer;

    /// <summary>Graph failed or did not answer, which may be about this person alone.</summary>
    public sealed record Failed(string Code) : InstallAnswer;
}
