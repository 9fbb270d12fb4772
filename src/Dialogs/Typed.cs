using System.Globalization;
using System.Text;

namespace RMBot;

/// <summary>What people type, as it is compared: on a phone accents, capitals and signs come as they come.</summary>
public static class Typed
{
    /// <summary>What people put around a word without meaning anything by it.</summary>
    private static readonly char[] Around = [.. "?!.,;:…/*\"“”„'() ¿¡«»‹›？！。，、；：「」『』（）"];

    /// <summary>Small letters without accents, one space between words, nothing around them.</summary>
    public static string Plain(string words) =>
        WithoutAccents(string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('`', '\'')
            .Trim(Around)
            .ToLowerInvariant();

    /// <summary>What is no text at all, such as half of a pair of letters or U+FFFE, becomes a letter that no word has.</summary>
    public static string WithoutAccents(string words) =>
        string.Concat(
            string.Concat(words.EnumerateRunes())
                .Replace('\uFFFE', '\uFFFD')
                .Normalize(NormalizationForm.FormD)
                .Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        );
}
