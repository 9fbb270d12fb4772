using RMBot.CheckIns;
using RMBot.Load.Prompts;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Load.Kills;

/// <summary>Both say how they work together, some days after their first session.</summary>
internal sealed class CheckInTalk(Speaker executive, Speaker mentor, int number) : KilledTalk(executive, mentor, number)
{
    private const int Session = 1;

    public override IEnumerable<(Speaker To, string Words)> Owed =>
        [(Executive, "Megan shares something with you"), (Mentor, "Alex shares something with you")];

    public override bool IsWhereTheyBroughtIt(Pair pair) =>
        pair is { Stage: Stage.Active, CheckIns: [{ State: CheckInState.Kept }, { State: CheckInState.Kept }] };

    public override IReadOnlyDictionary<string, string?> KeptOf(Pair pair, Role role) =>
        pair.CheckIn(Session, role)?.Remarks.ToDictionary(remark => remark.Question, remark => Read(remark.Said)) ?? [];

    protected override async Task TalkAsync(Stores stores)
    {
        var now = DateTimeOffset.UtcNow;
        var pair = ActivePair
            .Of(AsParticipant(Executive), AsParticipant(Mentor), now.AddDays(-40))
            .Book([now.AddDays(-30), now.AddDays(30)], 45, now.AddDays(-39));
        await stores.Pairs.AddAsync(pair with { Prompts = [] }, CancellationToken.None);
        await ChecksInAsync(Executive, Role.Executive, 0);
        await ChecksInAsync(Mentor, Role.Mentor, 10);
    }

    private async Task ChecksInAsync(Speaker speaker, Role role, int first)
    {
        var extra = CheckInQuestions.ExtraFor(role, Session);
        Reply[] replies =
        [
            new(CheckInQuestions.Working, Own("They show instead of telling", first), IsShared: true),
            new(CheckInQuestions.NotWorking, Own("The hour is too early for both", first + 1), IsTyped: true),
            new(CheckInQuestions.Correction, Own("Begin with the question of the week", first + 2), IsTyped: true),
            new(CheckInQuestions.Idea, Own("Look at one basket together", first + 3)),
            new(extra[0], Own("I would come with one example", first + 4), IsTyped: true),
            new(extra[1], Own("More of the plain words", first + 5), IsTyped: true),
        ];
        await speaker.SaysAsync("check-in", sees: "Begin");
        await speaker.PressesAsync("Begin", sees: replies[0].Question);
        await AnswersAsync(
            speaker,
            replies,
            role == Role.Mentor ? CheckInQuestions.Confidence : CheckInQuestions.Comfort
        );
        await speaker.SkipsUntilAsync("Keep it", asks: "check-in");
        await speaker.PressesAsync("Keep it", sees: null);
    }
}
