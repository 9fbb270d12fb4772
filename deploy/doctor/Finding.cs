namespace RMBot.Doctor;

/// <summary>One thing that was looked at.</summary>
/// <param name="Trouble">What is wrong; null when nothing is.</param>
/// <param name="Fix">What mends it.</param>
public sealed record Finding(string What, string? Trouble = null, string? Fix = null)
{
    public bool IsWell => Trouble is null;

    public static Finding Of(string what, bool isWell, string trouble, string fix) =>
        isWell ? new Finding(what) : new Finding(what, trouble, fix);

    public override string ToString() => IsWell ? $"ok     {What}" : $"FAILS  {What}: {Trouble}\n       {Fix}";
}
