using RMBot.Load.Prompts;
using RMBot.Load.Turns;
using RMBot.Pairs;

namespace RMBot.Load.Kills;

/// <summary>The mentor's own side, and the charter that both confirm.</summary>
internal sealed class CharterTalk(Speaker executive, Speaker mentor, int number) : KilledTalk(executive, mentor, number)
{
    public override IEnumerable<(Speaker To, string Words)> Owed =>
        [
            (Executive, "Your charter with Megan, in draft"),
            (Mentor, "understood you like this"),
            (Executive, "Version 1, agreed"),
            (Mentor, "Version 1, agreed"),
        ];

    private Reply[] Replies =>
        [
            new("aim", Own(Script.Aims[0], 0)),
            new("wishes", "Nothing"),
            new("time", "90 minutes"),
            new("gives", Own(Script.Aims[3], 3), IsTyped: true),
            new("length", "6 months"),
            new("limits", Own(Script.Aims[5], 5), IsTyped: true),
            new("holds", Own(Script.Aims[6], 6), IsTyped: true),
            new("evolve", "NotSure"),
            new("choice", "MyChoice"),
        ];

    public override bool IsWhereTheyBroughtIt(Pair pair) =>
        pair is { Stage: Stage.Active, Draft: null, Charters: [{ Version: 1 }] };

    public override IReadOnlyDictionary<string, string?> KeptOf(Pair pair, Role role) =>
        role == Role.Executive
            ? new Dictionary<string, string?>()
            : new Dictionary<string, string?>
            {
                ["aim"] = pair.Aims?.OwnAim,
                ["gives"] = Read(pair.Aims?.GivesWay),
                ["limits"] = pair.Aims?.Limits,
                ["holds"] = Read(pair.Aims?.HoldsBack),
                ["evolve"] = Read(pair.Aims?.Evolve),
                ["choice"] = Read(pair.Aims?.FreeChoice),
            };

    protected override async Task TalkAsync(Stores stores)
    {
        var accepted = ActivePair.Accepted(AsParticipant(Executive), AsParticipant(Mentor), DateTimeOffset.UtcNow);
        await stores.Pairs.AddAsync(accepted, CancellationToken.None);
        await Mentor.SaysAsync("status", sees: "Begin my side");
        await Mentor.PressesAsync("Begin my side", sees: "aim");
        await AnswersAsync(Mentor, Replies, sees: "Share with Alex");
        await Mentor.PressesAsync("Share with Alex", sees: "Confirm");
        await Executive.PressesAsync("Confirm", sees: null);
        await Executive.PressesAsync("Confirm", sees: null, ("first", "They want the board to see them"));
        await Mentor.PressesAsync("Yes, that's it", sees: "Confirm");
        await Mentor.PressesAsync("Confirm", sees: null);
        await Mentor.PressesAsync("Confirm", sees: null);
    }
}
