using System.Globalization;

namespace RMBot.Load.Measuring;

/// <summary>What may be used at most, or must be reached at least, and what was measured.</summary>
public sealed record Budget(string What, double Measured, double Limit, bool IsLeast)
{
    public bool IsMissed => IsLeast ? Measured < Limit : Measured > Limit;

    public static Budget AtMost(string what, double measured, double limit) =>
        new(what, measured, limit, IsLeast: false);

    public static Budget AtLeast(string what, double measured, double limit) =>
        new(what, measured, limit, IsLeast: true);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{What}: {Measured:0.###}, {(IsLeast ? "at least" : "at most")} {Limit:0.###}"
        );
}
