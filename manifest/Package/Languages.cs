using System.Globalization;
using System.Text.Json;
using RMBot.Help;

namespace RMBot.Package;

/// <summary>What the app's entry in Teams says in each language: its own texts, and the words that the coach understands.</summary>
internal sealed class Languages(string folder)
{
    /// <exception cref="FileNotFoundException">There are no texts in that language.</exception>
    public Func<string, string> TextsOf(CultureInfo culture)
    {
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(FileOf(culture)))!;
        var commands = new CommandTexts(culture);
        return name =>
            texts.TryGetValue(name, out var text) ? text
            : Enum.TryParse<Command>(name, out var command) ? commands.Spellings(command)[0]
            : throw new KeyNotFoundException($"The texts in {culture.Name} have no '{name}'.");
    }

    /// <summary>One file serves all regions of a language, such as zh-Hant those of zh-TW and zh-HK.</summary>
    private string FileOf(CultureInfo culture)
    {
        for (var wider = culture; wider.Name.Length > 0; wider = wider.Parent)
        {
            if (Path.Combine(folder, wider.Name + ".json") is var file && File.Exists(file))
            {
                return file;
            }
        }

        throw new FileNotFoundException($"There are no texts in {culture.Name} in {folder}.");
    }
}
