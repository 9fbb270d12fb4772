using System.Collections;
using System.Reflection;
using RMBot.Aims;
using RMBot.Calendars;
using RMBot.Cards;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Privacy;

/// <summary>A log or an exception prints what it is given. What people wrote must not be in it.</summary>
public sealed class DiscretionTests
{
    /// <summary>Records that print text, but never a person's.</summary>
    private static readonly Type[] OfTheCoach =
    [
        typeof(Option),
        typeof(Button),
        typeof(Offer),
        typeof(Pattern),
        typeof(WorkingHours),
        typeof(DeliveryState.Failed),
        typeof(DeliveryState.Skipped),
    ];

    [Fact]
    public async Task Nothing_about_a_pair_says_a_word_that_anybody_wrote()
    {
        var pair = (await ScriptedTerm.LiveAsync(new Script())).Pair;
        object[] all =
        [
            pair,
            new Stored<Pair>(pair, "1"),
            AimsDraft.Of(pair),
            CheckInDraft.Of(pair, Role.Mentor, pair.CheckIns[0].Session),
            ReviewDraft.New(pair, Role.Executive),
            new Start<AimsDraft>(AimsDraft.Of(pair)),
            new Said.Words("What I have to say"),
        ];
        var met = all.SelectMany(Within).Distinct(ReferenceEqualityComparer.Instance).ToList();
        Assert.True(met.Count > 100, $"Only {met.Count} things met.");
        Assert.All(met, thing => Assert.DoesNotContain("What I have to say", $"{thing}", StringComparison.Ordinal));
        Assert.All(met, thing => Assert.DoesNotContain(Walks.WhyYou, $"{thing}", StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_holds_text_keeps_it_to_itself() =>
        Assert.Empty(
            typeof(CoachDialog)
                .Assembly.GetTypes()
                .Where(type => IsRecord(type) && HoldsText(type))
                .Where(type => !typeof(Discreet).IsAssignableFrom(type) && !OfTheCoach.Contains(type))
                .Select(type => type.Name)
        );

    private static bool IsRecord(Type type) => type is { IsAbstract: false } && type.GetMethod("<Clone>$") is not null;

    private static bool HoldsText(Type type) =>
        PropertiesOf(type).Any(property => property.PropertyType == typeof(string));

    private static IEnumerable<object> Within(object thing) =>
        thing.GetType().Assembly == typeof(CoachDialog).Assembly
            ? PropertiesOf(thing.GetType()).SelectMany(property => Each(property.GetValue(thing))).Prepend(thing)
            : [];

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0);

    private static IEnumerable<object> Each(object? held) =>
        held is null or string ? []
        : held is IEnumerable many ? many.Cast<object>().SelectMany(Within)
        : Within(held);
}
