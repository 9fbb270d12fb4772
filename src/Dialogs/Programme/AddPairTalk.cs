using System.Collections.Immutable;
using RMBot.Help;
using RMBot.Pairs;

namespace RMBot.Programme;

/// <summary>An organiser names two people in the chat. For anybody else there is no such thing to ask for.</summary>
public sealed class AddPairTalk(IProgrammes programmes, PairMaking making)
{
    public async Task<bool> IsForAsync(Turn turn, CancellationToken ct) => !(await RunAsync(turn, ct)).IsEmpty;

    public async Task ShowAsync(Turn turn, CancellationToken ct)
    {
        var t = new AddPairTexts(turn.Culture);
        var run = await RunAsync(turn, ct);
        await turn.ShowAsync(run is [var only] ? AddPairCards.Form(only.Id, t) : AddPairCards.Which(run, t), ct);
    }

    public async Task PressAsync(Turn turn, Said.Press press, CancellationToken ct)
    {
        var run = await RunAsync(turn, ct);
        var t = new AddPairTexts(turn.Culture);
        turn.Replace(
            run.IsEmpty ? HelpCards.OldCard(new HelpTexts(turn.Culture))
            : Meant(press, run) is not { } programme ? AddPairCards.Which(run, t)
            : press.Verb == AddPairCards.Choose ? AddPairCards.Form(programme, t)
            : await AddAsync(turn, press, programme, t, ct)
        );
    }

    private async Task<Cards.Card> AddAsync(
        Turn turn,
        Said.Press press,
        ProgrammeId programme,
        AddPairTexts t,
        CancellationToken ct
    )
    {
        var (executive, mentor) = (Filled(press, AddPairCards.ExecutiveInput), Filled(press, AddPairCards.MentorInput));
        var named = await making.MakeAsync(programme, executive, mentor, turn.Now, since: null, ct);
        return named.Outcome == PairOutcome.Imported
            ? AddPairCards.Added(named, t)
            : AddPairCards.Form(programme, t, executive, mentor, WhyNot(named, turn));
    }

    private static string WhyNot(NamedPair named, Turn turn) =>
        new ImportTexts(turn.Culture).Why(named.Outcome, turn.Culture.Listed(named.Unknown));

    /// <summary>Hostile until it is one of those that the presser runs.</summary>
    private static ProgrammeId? Meant(Said.Press press, ImmutableArray<ProgrammeSettings> run) =>
        run.FirstOrDefault(known => known.Id.Value == press[AddPairCards.ProgrammeInput])?.Id;

    private static string Filled(Said.Press press, string input)
    {
        var text = press[input]?.Trim() ?? "";
        return text.Length <= Addresses.Longest ? text : text[..Addresses.Longest];
    }

    private Task<ImmutableArray<ProgrammeSettings>> RunAsync(Turn turn, CancellationToken ct) =>
        programmes.OfOrganiserAsync(turn.Speaker.Id, ct);
}
