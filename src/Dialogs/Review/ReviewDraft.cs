using RMBot.Pairs;
using RMBot.Status;

namespace RMBot.Review;

/// <summary>One side's review while they are still being walked through it.</summary>
public sealed record ReviewDraft : Discreet
{
    public required string Pair { get; init; }
    public PairKind Kind { get; init; }
    public required Role Role { get; init; }
    public required string Partner { get; init; }

    /// <summary>What the charter says of both aims, shown beside the questions.</summary>
    public required string AgreedOutcome { get; init; }
    public required string MentorAim { get; init; }

    /// <summary>What its author said of where they start when they were there; the review need not ask again.</summary>
    public int? Started { get; init; }
    public int? Start { get; init; }
    public int? Now { get; init; }
    public bool SharesGrowth { get; init; }
    public Reached? Outcome { get; init; }
    public bool SharesOutcome { get; init; }
    public Reached? Aim { get; init; }
    public bool SharesAim { get; init; }
    public string? Changed { get; init; }
    public bool SharesChanged { get; init; }
    public Worth? Worth { get; init; }
    public bool CountsWorth { get; init; }
    public int? Frank { get; init; }
    public bool CountsFrank { get; init; }
    public int? Recommend { get; init; }
    public string? Thanks { get; init; }
    public Next? Next { get; init; }
    public int? Months { get; init; }

    public static ReviewDraft New(Pair pair, Role role) =>
        new()
        {
            Pair = pair.Id.Value,
            Kind = pair.Kind,
            Role = role,
            Partner = pair[role.Other()].FirstName,
            AgreedOutcome = pair.Charter?.Terms.Outcome ?? "",
            MentorAim = pair.Charter?.Terms.MentorAim ?? "",
            Started = pair.StartOf(role) is { } start && start.TryRead(role, out var rating) ? rating : null,
        };

    /// <summary>All answers with who may see each; called when every question that must be answered is.</summary>
    public ReviewAnswers ToAnswers() =>
        new(
            Started is { } started
                ? Of(started, Shared(SharesGrowth, Visibility.Me))
                : Of(Given(Start), Shared(SharesGrowth)),
            Of(Given(Now), Shared(SharesGrowth)),
            Of(Given(Outcome), Shared(SharesOutcome)),
            Of(Given(Aim), Shared(SharesAim)),
            Changed is null ? null : Of(Changed, Shared(SharesChanged, Visibility.Me)),
            Worth is { } worth ? Of(worth, CountsWorth ? Visibility.Programme : Visibility.Me) : null,
            Frank is { } frank ? Of(frank, CountsFrank ? Visibility.Programme : Visibility.Me) : null,
            Of(Given(Recommend), Visibility.Programme),
            Thanks is null ? null : Of(Thanks, Visibility.Partner),
            Of(new Wish(Given(Next), Next == Review.Next.Extend ? Given(Months) : 0), Visibility.Me)
        );

    private Answer<T> Of<T>(T value, Visibility visibility)
        where T : notnull => new(Role, visibility, value);

    private static Visibility Shared(bool shares, Visibility otherwise = Visibility.Programme) =>
        shares ? Visibility.Partner : otherwise;

    private static T Given<T>(T? answer)
        where T : struct =>
        answer ?? throw new InvalidOperationException("A question of the review was never answered.");
}
