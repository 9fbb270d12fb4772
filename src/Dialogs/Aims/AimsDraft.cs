using System.Collections.Immutable;
using RMBot.Pairs;

namespace RMBot.Aims;

/// <summary>The mentor's side while the mentor is still being walked through it.</summary>
public sealed record AimsDraft : Discreet
{
    public required string Pair { get; init; }
    public PairKind Kind { get; init; }
    public required string Executive { get; init; }

    /// <summary>What the executive asked for, shown beside the question.</summary>
    public required int AskedMinutes { get; init; }
    public required int AskedMonths { get; init; }
    public string? OwnAim { get; init; }

    /// <summary>Names of <see cref="Wish"/>, separated by commas.</summary>
    public string? Wishes { get; init; }
    public int? MonthlyMinutes { get; init; }
    public string? GivesWay { get; init; }
    public bool SharesGivesWay { get; init; }
    public int? Months { get; init; }
    public string? Limits { get; init; }
    public string? HoldsBack { get; init; }
    public bool SharesHoldsBack { get; init; }
    public Evolve? Evolve { get; init; }
    public FreeChoice? FreeChoice { get; init; }

    public static AimsDraft New(Pair pair) =>
        new()
        {
            Pair = pair.Id.Value,
            Kind = pair.Kind,
            Executive = pair.Executive.FirstName,
            AskedMinutes = pair.Asked.MonthlyMinutes,
            AskedMonths = pair.Asked.Months,
        };

    public static AimsDraft Of(Pair pair) =>
        pair.Aims is not { } aims
            ? New(pair)
            : New(pair) with
            {
                OwnAim = aims.OwnAim,
                Wishes = string.Join(',', aims.Wishes),
                MonthlyMinutes = aims.MonthlyMinutes,
                GivesWay = Own(aims.GivesWay),
                SharesGivesWay = aims.GivesWay?.Visibility == Visibility.Partner,
                Months = aims.Months,
                Limits = aims.Limits,
                HoldsBack = Own(aims.HoldsBack),
                SharesHoldsBack = aims.HoldsBack?.Visibility == Visibility.Partner,
                Evolve = aims.Evolve is { } later && later.TryRead(Role.Mentor, out var evolve) ? evolve : null,
                FreeChoice = aims.FreeChoice.TryRead(Role.Mentor, out var choice) ? choice : null,
            };

    /// <summary>The mentor's whole side; called when every question that must be answered is.</summary>
    public MentorAims ToAims() =>
        new(
            OwnAim ?? throw Missing(),
            [.. (Wishes ?? throw Missing()).Split(',').Select(Enum.Parse<Wish>)],
            MonthlyMinutes ?? throw Missing(),
            Months ?? throw Missing(),
            OfMentor(GivesWay, SharesGivesWay),
            Limits,
            OfMentor(HoldsBack, SharesHoldsBack),
            Kind == PairKind.Mentoring
                ? null
                : new Answer<Evolve>(Role.Mentor, Visibility.Me, Evolve ?? throw Missing()),
            new Answer<FreeChoice>(Role.Mentor, Visibility.Me, FreeChoice ?? throw Missing())
        );

    private static Answer<string>? OfMentor(string? words, bool shared) =>
        words is null ? null : new Answer<string>(Role.Mentor, shared ? Visibility.Partner : Visibility.Me, words);

    private static string? Own(Answer<string>? answer) =>
        answer is not null && answer.TryRead(Role.Mentor, out var words) ? words : null;

    private static InvalidOperationException Missing() => new("A question of the mentor's side was never answered.");
}
