using System.Collections.Immutable;
using RMBot.Cards;

namespace RMBot.Purpose;

/// <summary>The topic catalogue (S46; coaching content 3.7): ideas, beside one's own words.</summary>
public static class Topics
{
    private static readonly ImmutableArray<string> Ids =
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

    public static ImmutableArray<Option> For(PurposeTexts texts) =>
        [.. Ids.Select(id => new Option(id, texts.TopicIdea(id)))];
}
