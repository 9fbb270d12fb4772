using System.Collections.Frozen;

namespace RMBot.Languages;

/// <summary>What each language is called by those who speak it. A name alone, said in any language, asks for it.</summary>
public static class LanguageNames
{
    /// <summary>The first is shown; all are understood.</summary>
    private static readonly FrozenDictionary<string, string[]> Names = new Dictionary<string, string[]>
    {
        ["en"] = ["English", "inglés", "ingles", "anglais", "Englisch", "英文", "英語"],
        ["zh-Hant"] = ["繁體中文", "中文", "正體中文", "國語", "華語", "Chinese", "traditional Chinese"],
        ["es"] = ["Español", "espanol", "castellano", "Spanish", "西班牙文", "西班牙語"],
        ["fr"] = ["Français", "francais", "French", "法文", "法語"],
        ["de"] = ["Deutsch", "German", "德文", "德語"],
    }.ToFrozenDictionary();

    private static readonly char[] Around = [.. " .!?,;:/*\"'¡¿。！？"];

    public static string Of(string language) => Names[language][0];

    /// <summary>The language that is named, and nothing else with it; null otherwise.</summary>
    public static string? Named(string words)
    {
        var said = words.Trim(Around);
        return Names
            .Where(known => known.Value.Contains(said, StringComparer.OrdinalIgnoreCase))
            .Select(known => known.Key)
            .FirstOrDefault();
    }
}
