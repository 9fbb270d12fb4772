using System.Collections.Immutable;
using RMBot.Cards;

namespace RMBot.Purpose;

/// <summary>The topic catalogue (S46; coaching content 3.7): ideas, beside one's own words.</summary>
public static class Topics
{
    /// <summary>Stay the same for ever: people offer a topic by it.</summary>
    public static readonly ImmutableArray<string> Ids =
    [
        "ai",
        "social",
        "marketing",
        "commerce",
        "streaming",
        "chatbots",
        "data",
        "customers",
        "talent",
        "culture",
        "wellbeing",
        "hybrid",
        "generations",
        "frontline",
        "discipline",
        "inclusion",
        "recruiting",
        "sustainability",
        "live",
    ];

    /// <summary>What a volunteer can offer to show; an issue that the executive is facing is the executive's alone.</summary>
    public static readonly ImmutableArray<string> Offered = Ids.Remove("live");

    public static ImmutableArray<Option> For(PurposeTexts texts) => For(texts, Ids);

    public static ImmutableArray<Option> For(PurposeTexts texts, ImmutableArray<string> ids) =>
        [.. ids.Select(id => new Option(id, texts.TopicIdea(id)))];

    /// <summary>Which idea the answer is about; null when it names none, or several.</summary>
    /// <param name="before">The answer before this one and what it was about: what makes a vague idea clear is about it too.</param>
    public static string? Named(PurposeTexts texts, string words, (string? Words, string? Topic) before = default)
    {
        var named = Ids.Where(id => words.Contains(texts.TopicIdea(id), StringComparison.OrdinalIgnoreCase)).ToList();
        return named is [var only] ? only
            : named is [] && before.Words is { } vague && Vagueness.IsVague(vague) ? before.Topic
            : null;
    }
}
