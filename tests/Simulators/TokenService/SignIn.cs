namespace RMBot.Simulators;

/// <summary>Where one person stands with one connection.</summary>
internal sealed record SignIn
{
    public bool Consented { get; init; }

    public string? Code { get; init; }

    public HeldToken? Token { get; init; }
}
