using System.Globalization;
using System.Text.Json.Nodes;
using RMBot.Package;
using RMBot.Tools;

namespace RMBot.Bot.Tests.Package;

/// <summary>The app package of this checkout, as somebody builds it who gives these ids.</summary>
internal static class BuiltPackage
{
    public static readonly string Folder = Path.Combine(NpmTools.RepositoryRoot, "manifest");

    public static readonly AppIds Ids = new(
        Bot: "3f2b8a7c-0d41-4e6f-9a52-1c7d8e9f0a1b",
        App: "8c1e5d20-6b7a-4f93-8d04-2e9a7b6c5d4f",
        SignIn: "d4a9c3b2-1f60-4a85-b7e3-5c0d9e8f7a61",
        Host: "coach.contoso.com",
        Version: "1.4.0",
        Schema: AppIds.UsualSchema
    );

    public static readonly IReadOnlyDictionary<string, byte[]> Files = AppPackage.Files(Folder, Ids);

    public static readonly JsonObject Manifest = Json("manifest.json");

    /// <summary>Every language with what the package says in it, by its place in the manifest.</summary>
    public static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> Texts = Translations()
        .Prepend(("en", English()))
        .ToDictionary(one => one.Item1, one => one.Item2);

    public static TheoryData<string> Languages => [.. Texts.Keys];

    public static CultureInfo Culture(string language) => CultureInfo.GetCultureInfo(language);

    /// <summary>The commands of the list in that language, in its order.</summary>
    public static IEnumerable<string> Titles(string language) =>
        Texts[language]
            .Where(text => text.Key.EndsWith("].title", StringComparison.Ordinal))
            .Select(text => text.Value);

    /// <summary>What stands at a place such as bots[0].commandLists[0].commands[3].title.</summary>
    public static JsonNode? At(string place) =>
        place
            .Split('.', '[')
            .Aggregate(
                (JsonNode?)Manifest,
                (node, step) =>
                    step.EndsWith(']')
                        ? node?.AsArray().ElementAtOrDefault(int.Parse(step[..^1], CultureInfo.InvariantCulture))
                        : node?[step]
            );

    private static IEnumerable<(string, IReadOnlyDictionary<string, string>)> Translations() =>
        Manifest["localizationInfo"]!["additionalLanguages"]!
            .AsArray()
            .Select(language =>
                (
                    (string)language!["languageTag"]!,
                    (IReadOnlyDictionary<string, string>)TextsOf((string)language["file"]!)
                )
            );

    private static Dictionary<string, string> TextsOf(string file) =>
        Json(file).Where(text => text.Key != "$schema").ToDictionary(text => text.Key, text => (string)text.Value!);

    private static Dictionary<string, string> English() =>
        TextsOf("de.json").Keys.ToDictionary(place => place, place => (string?)At(place) ?? "");

    private static JsonObject Json(string file) => (JsonObject)JsonNode.Parse(Files[file])!;
}
