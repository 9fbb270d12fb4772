using System.Globalization;
using RMBot.Help;

namespace RMBot.Tests.Texts;

/// <summary>What the code can say and what the resources hold is the same.</summary>
public sealed class AccessorTests
{
    public static TheoryData<Type> Classes => new(CoachTexts.Classes);

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_accessor_finds_its_text(Type type)
    {
        var silent = CoachTexts
            .UsesOf(type)
            .GroupBy(use => use.Name)
            .Where(uses =>
                uses.First().TakesId ? uses.All(use => KeysOf(use) is null) : uses.Any(use => KeysOf(use) is null)
            )
            .Select(uses => uses.First().ToString());
        Assert.Empty(silent);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Every_text_is_said_by_an_accessor(Type type)
    {
        var said = CoachTexts.UsesOf(type).SelectMany(use => KeysOf(use) ?? []);
        Assert.Empty(CoachTexts.ResourceOf(type).Keys.Except(said));
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void What_goes_into_a_text_is_what_its_accessor_gives(Type type)
    {
        var texts = CoachTexts.ResourceOf(type);
        foreach (var (use, key) in KeysByUse(type))
        {
            var wanted = CoachTexts.PlaceholdersIn(texts[key]);
            var isAbout = $"{use} and \"{texts[key]}\"";
            Assert.True(wanted.All(number => number < use.Given), isAbout);
            Assert.True(key != use.Name || wanted.Length == use.Given, isAbout);
        }
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void Nothing_of_the_template_is_left_in_what_is_said(Type type) =>
        Assert.All(KeysByUse(type), found => Assert.DoesNotMatch("[{}]", found.Use.Read()));

    [Fact]
    public void Every_step_has_its_texts() => Assert.Contains(typeof(HelpTexts), CoachTexts.Classes);

    /// <summary>A text with an accessor of its own is not said by the one that takes an id.</summary>
    internal static IEnumerable<(CoachTexts.Use Use, string Key)> KeysByUse(Type type, CultureInfo? culture = null)
    {
        var uses = CoachTexts.UsesOf(type, culture).ToList();
        var own = uses.Where(use => !use.TakesId).SelectMany(use => KeysOf(use) ?? []).ToHashSet();
        return from use in uses
            from key in KeysOf(use) ?? []
            where !use.TakesId || !own.Contains(key)
            select (use, key);
    }

    private static IReadOnlyList<string>? KeysOf(CoachTexts.Use use) => Recording.Of(use.Type).During(() => use.Read());
}
