using System.Globalization;

namespace RMBot.Programme;

/// <summary>Why a row of a list is not imported, and why a file cannot be read.</summary>
public sealed class ImportTexts(CultureInfo culture) : Texts(culture)
{
    /// <param name="address">Whose address nobody has; empty where none is meant.</param>
    public string Why(PairOutcome outcome, string address) => With(address, key: $"Why{outcome}");

    /// <param name="line">In the file, counted from 1.</param>
    public string Problem(ImportProblem problem, int line) => With(line, key: $"Problem{problem}");
}
