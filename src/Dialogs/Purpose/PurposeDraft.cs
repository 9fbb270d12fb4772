using RMBot.Pairs;

namespace RMBot.Purpose;

/// <summary>The ask while the executive is still being walked through it.</summary>
public sealed record PurposeDraft : Discreet
{
    public required string Pair { get; init; }

    public PairKind Kind { get; init; }

    /// <summary>The programme the pair will be in; null for the first.</summary>
    public string? Programme { get; init; }

    /// <summary>What the programme suggests; null in a talk from before it did.</summary>
    public int? SuggestedMinutes { get; init; }
    public int? SuggestedMonths { get; init; }

    /// <summary>The pair is kept already, and one of its answers is being changed.</summary>
    public bool Kept { get; init; }

    /// <summary>An organiser named the two, and the pair waits for this ask.</summary>
    public bool IsSuggested { get; init; }
    public string? Topic { get; init; }

    /// <summary>Which idea of the catalogue the topic is; null when it is the executive's own.</summary>
    public string? TopicId { get; init; }
    public string? Decision { get; init; }
    public string? Baseline { get; init; }
    public string? Outcome { get; init; }
    public string? MentorId { get; init; }
    public string? MentorName { get; init; }
    public string? MentorMail { get; init; }
    public bool? SameLine { get; init; }

    /// <summary>The directory told whether they are in one line, so that nobody has to be asked.</summary>
    public bool KnowsLine { get; init; }
    public string? WhyYou { get; init; }
    public string? Request { get; init; }
    public int? MonthlyMinutes { get; init; }
    public int? Months { get; init; }
    public string? Challenge { get; init; }
    public string? Offer { get; init; }
    public string? SafeNo { get; init; }
    public string? Opening { get; init; }

    public PurposeDraft About(string words, PurposeTexts texts) =>
        this with
        {
            Topic = words,
            TopicId = Topics.Named(texts, words, (Topic, TopicId)),
        };

    public static PurposeDraft New(PairId pair) => new() { Pair = pair.Value };

    /// <summary>The first ask of a suggested pair.</summary>
    public static PurposeDraft Suggested(Pair pair) =>
        New(pair.Id) with
        {
            Programme = pair.Programme.Value,
            IsSuggested = true,
            MentorId = pair.Mentor.Id.Value,
            MentorName = pair.Mentor.Name,
        };

    public static PurposeDraft Of(Pair pair) =>
        new()
        {
            Pair = pair.Id.Value,
            Kind = pair.Kind,
            Programme = pair.Programme.Value,
            Kept = true,
            IsSuggested = pair.IsSuggested,
            Topic = pair.Asked.Topic,
            Decision = pair.Asked.Decision,
            Baseline = pair.Asked.Baseline,
            Outcome = pair.Asked.Outcome,
            MentorId = pair.Mentor.Id.Value,
            MentorName = pair.Mentor.Name,
            SameLine = pair.Asked.SameLine,
            WhyYou = pair.Asked.WhyYou,
            Request = pair.Asked.Request,
            MonthlyMinutes = pair.Asked.MonthlyMinutes,
            Months = pair.Asked.Months,
            Challenge = pair.Asked.Challenge,
            Offer = pair.Asked.Offer,
            SafeNo = pair.Asked.SafeNo,
            Opening = pair.Asked.Opening,
        };

    /// <summary>Whether both people and the pair were known before anything was asked.</summary>
    public bool IsForSomebody => !Kept && MentorId is not null && MentorMail is null;

    /// <summary>Blank again; with roles turned, and for a suggestion, both people and the pair are known already.</summary>
    public PurposeDraft Anew() =>
        IsForSomebody
            ? new PurposeDraft
            {
                Pair = Pair,
                Kind = Kind,
                Programme = Programme,
                IsSuggested = IsSuggested,
                MentorId = MentorId,
                MentorName = MentorName,
            }
            : New(PairId.New());

    /// <summary>About the pair that an organiser suggested, if one did; else about one of its own.</summary>
    public PurposeDraft For(PairId? suggested) =>
        Kept ? this
        : suggested is { } pair ? this with { Pair = pair.Value, IsSuggested = true }
        : IsSuggested ? this with { Pair = PairId.New().Value, IsSuggested = false }
        : this;

    /// <summary>What the directory told of the line of the two; what it told of another pair no longer counts.</summary>
    public PurposeDraft WithLine(bool? known) =>
        this with
        {
            KnowsLine = known is not null,
            SameLine = known ?? (KnowsLine ? null : SameLine),
        };

    public ProgrammeId ToProgramme() => Programme is null ? ProgrammeId.First : new ProgrammeId(Programme);

    public Participant ToMentor() => new(new PersonId(Given(MentorId)), Given(MentorName), Mail: MentorMail);

    /// <summary>The whole ask; called when every question has its answer.</summary>
    public Ask ToAsk() =>
        new(
            Given(Topic),
            Given(Decision),
            Given(Baseline),
            Given(Outcome),
            Given(WhyYou),
            Given(Request),
            Given(MonthlyMinutes),
            Given(Months),
            Given(Challenge),
            Given(Offer),
            Given(SafeNo),
            Given(SameLine),
            Given(Opening)
        );

    private static T Given<T>(T? answer)
        where T : struct => answer ?? throw new InvalidOperationException("A question of the ask was never answered.");

    private static string Given(string? answer) =>
        answer ?? throw new InvalidOperationException("A question of the ask was never answered.");
}
