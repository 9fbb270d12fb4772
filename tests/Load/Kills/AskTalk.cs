using RMBot.Load.Turns;
using RMBot.Pairs;

namespace RMBot.Load.Kills;

/// <summary>The executive's ask, question by question, and the mentor's yes.</summary>
internal sealed class AskTalk(Speaker executive, Speaker mentor, int number) : KilledTalk(executive, mentor, number)
{
    private static readonly string[] Open =
    [
        "topic",
        "decision",
        "baseline",
        "outcome",
        "why",
        "request",
        "challenge",
        "offer",
        "safe",
        "opening",
    ];

    private static readonly string[] Words =
    [
        .. Script.BeforeMentor,
        .. Script.AfterMentor[1..3],
        .. Script.AfterMentor[5..],
    ];

    public override IEnumerable<(Speaker To, string Words)> Owed =>
        [(Mentor, "would like to learn from you"), (Executive, "said yes")];

    private Reply[] Replies =>
        [
            .. Replied(0, 4),
            new Reply("mentor", Mentor.Person.Mail),
            new Reply("line", "no"),
            .. Replied(4, 6),
            new Reply("time", "2 hours"),
            new Reply("length", "6 months"),
            .. Replied(6, 10),
        ];

    public override bool IsWhereTheyBroughtIt(Pair pair) =>
        pair.Stage == Stage.Clarifying && pair.Mentor.Id.Value == Mentor.Person.ObjectId && pair.Exchanges.IsEmpty;

    public override IReadOnlyDictionary<string, string?> KeptOf(Pair pair, Role role) =>
        role == Role.Mentor || pair.Ask is not { } ask
            ? new Dictionary<string, string?>()
            : Open.Zip<string, string?>([
                    ask.Topic,
                    ask.Decision,
                    ask.Baseline,
                    ask.Outcome,
                    ask.WhyYou,
                    ask.Request,
                    ask.Challenge,
                    ask.Offer,
                    ask.SafeNo,
                    ask.Opening,
                ])
                .ToDictionary();

    protected override async Task TalkAsync(Prompts.Stores stores)
    {
        await Executive.SaysAsync("start a pair", sees: "topic");
        await AnswersAsync(Executive, Replies, sees: "Send to Megan");
        await Executive.PressesAsync("Send to Megan", sees: null);
        await Mentor.PressesAsync("Accept", sees: "Begin my side");
    }

    /// <summary>Every other one into the chat.</summary>
    private IEnumerable<Reply> Replied(int from, int to) =>
        Enumerable.Range(from, to - from).Select(at => new Reply(Open[at], Own(Words[at], at), IsTyped: at % 2 == 1));
}
