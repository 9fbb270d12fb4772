using System.Globalization;
using System.Text;

namespace RMBot;

/// <summary>Accents are often left out on a phone: what people type is compared without them.</summary>
internal static class Accents
{
    /// <summary>What is no text at all, such as half of a pair of letters or U+FFFE, becomes a letter that no word has.</summary>
    public static string Without(string words) =>
        string.Concat(
            string.Concat(words.EnumerateRunes())
                .Replace('\uFFFE', '\uFFFD')
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );
}
