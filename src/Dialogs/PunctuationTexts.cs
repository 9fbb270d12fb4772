using System.Globalization;

namespace RMBot;

/// <summary>How a language joins what is put together from parts.</summary>
public sealed class PunctuationTexts(CultureInfo culture) : Texts(culture)
{
    public string Listed(string before, string next) => With(before, next);

    public string Apart(string before, string next) => With(before, next);

    public string Labelled(string label, string words) => With(label, words);

    public string Sentences(string before, string next) => With(before, next);
}
