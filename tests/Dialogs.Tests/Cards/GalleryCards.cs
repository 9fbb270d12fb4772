using System.Reflection;
using Newtonsoft.Json.Linq;
using RMBot.Cards;

namespace RMBot.Tests.Cards;

/// <summary>The gallery, walked once for all tests about cards.</summary>
public sealed class GalleryCards : IAsyncLifetime
{
    /// <summary>Every verb a button can have, wherever it is declared.</summary>
    public static readonly string[] Verbs =
    [
        .. typeof(CoachDialog)
            .Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field is { IsLiteral: true, DeclaringType.Name: var name } && IsOfCards(name))
            .Select(field => field.GetRawConstantValue())
            .OfType<string>()
            .Where(value => value.Contains('.')),
    ];

    public IReadOnlyList<(string Name, JObject Card)> All { get; private set; } = [];

    public async ValueTask InitializeAsync() =>
        All = [.. (await Gallery.AllAsync()).Select(card => (card.Name, JObject.Parse(card.Json)))];

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static IEnumerable<JObject> PartsOf(JObject card, params string[] types) =>
        card.DescendantsAndSelf().OfType<JObject>().Where(part => types.Contains((string?)part["type"]));

    private static bool IsOfCards(string name) =>
        (name.EndsWith("Cards", StringComparison.Ordinal) || name.EndsWith("Forms", StringComparison.Ordinal))
        && name != nameof(Card);
}
