using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace RMBot.Purpose;

/// <summary>
/// A length of time said in another language, in the English words that <see cref="Amounts"/> reads: one table a language of
/// its numbers and of what else is said. Accents and letter case are gone by then, and numbers are digits.
/// </summary>
internal sealed partial class TimeWords
{
    private static readonly FrozenDictionary<string, TimeWords> ByLanguage = new Dictionary<string, TimeWords>
    {
        ["es"] = Spanish,
        ["fr"] = French,
        ["de"] = German,
        ["zh-Hant"] = Chinese,
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, int> numbers;
    private readonly Regex number;
    private readonly (Regex Said, string English)[] rules;

    /// <param name="isSpaced">Whether words stand apart.</param>
    /// <param name="rules">In order; what one makes the next may read.</param>
    private TimeWords(
        IEnumerable<KeyValuePair<string, int>> numbers,
        bool isSpaced,
        params (string Said, string English)[] rules
    )
    {
        this.numbers = numbers.ToFrozenDictionary();
        var all = this.numbers.Keys.OrderByDescending(word => word.Length).Select(word => word.Replace(" ", @"[\s-]"));
        var any = $"(?:{string.Join('|', all)})";
        number = new Regex(isSpaced ? $@"(?<!\p{{L}}){any}(?!\p{{L}})" : any);
        this.rules =
        [
            .. rules.Select(rule =>
                (new Regex(isSpaced ? $@"(?<!\p{{L}})(?:{rule.Said})(?!\p{{L}})" : rule.Said), $" {rule.English} ")
            ),
        ];
    }

    /// <summary>Null for English, and for a language there is no table of.</summary>
    public static string? InEnglish(string words, CultureInfo culture) =>
        ByLanguage.GetValueOrDefault(Cultures.LanguageOf(culture) ?? "") is { } table ? table.Translate(words) : null;

    private string Translate(string words)
    {
        var said = Typed.WithoutAccents(words).ToLowerInvariant().Replace('’', '\'');
        said = InDigits(said);
        foreach (var (pattern, english) in rules)
        {
            said = pattern.Replace(said, english);
        }

        said = Spaces().Replace(said, " ");
        return BareUnit().Replace(said, "1 $1 and a half");
    }

    /// <summary>Two numbers side by side, "one two hours", stay two.</summary>
    private string InDigits(string said)
    {
        var end = -1;
        return number.Replace(
            said,
            found =>
            {
                var isAnother = found.Index == end;
                end = found.Index + found.Length;
                var value = numbers[found.Value.Replace('-', ' ')].ToString(CultureInfo.InvariantCulture);
                return isAnother ? " " + value : value;
            }
        );
    }

    /// <summary>From a list whose place is the value; several words of one value stand between slashes.</summary>
    private static Dictionary<string, int> Counted(
        string small,
        string tens,
        Func<string, string, IEnumerable<string>> compound
    )
    {
        var all = new Dictionary<string, int>();
        var units = small.Split(' ').Select(forms => forms.Replace('-', ' ').Split('/')).ToList();
        for (var value = 0; value < units.Count; value++)
        {
            Add(units[value], value);
        }

        foreach (var (place, ten) in tens.Split(' ').Index())
        {
            var value = (place + 2) * 10;
            Add([ten], value);
            for (var one = 1; one <= 9; one++)
            {
                Add(units[one].SelectMany(form => compound(ten, form)), value + one);
            }
        }

        return all;

        void Add(IEnumerable<string> forms, int value)
        {
            foreach (var form in forms)
            {
                all.TryAdd(form, value);
            }
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>"Hour and a half" without its one.</summary>
    [GeneratedRegex(@"(?<![\d.]\s?)\b(hour|month|year) and a half\b")]
    private static partial Regex BareUnit();
}
