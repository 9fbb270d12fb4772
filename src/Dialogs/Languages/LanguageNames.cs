using System.Collections.Frozen;

namespace RMBot.Languages;

/// <summary>What each language is called by those who speak it. A name alone, said in any language, asks for it.</summary>
public static class LanguageNames
{
    /// <summary>The first is shown; all are understood.</summary>
    private static readonly FrozenDictionary<string, string[]> Names = new Dictionary<string, string[]>
    {
        ["en"] = ["English", "inglés", "anglais", "Englisch", "英文", "英語"],
        ["zh-Hant"] = ["繁體中文", "中文", "正體中文", "國語", "華語", "Chinese", "traditional Chinese"],
        ["es"] = ["Español", "castellano", "Spanish", "西班牙文", "西班牙語"],
        ["fr"] = ["Français", "French", "法文", "法語"],
        ["de"] = ["Deutsch", "German", "德文", "德語"],
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, string> ByName = Names
        .SelectMany(known => known.Value, (known, name) => (Name: Typed.Plain(name), known.Key))
        .ToFrozenDictionary(one => one.Name, one => one.Key);

    public static string Of(string language) => Names[language][0];

    /// <summary>The language that is named, and nothing else with it; null otherwise.</summary>
    public static string? Named(string words) => ByName.GetValueOrDefault(Typed.Plain(words));
}
