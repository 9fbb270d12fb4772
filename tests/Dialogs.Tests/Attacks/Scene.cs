using System.Collections.Immutable;
using Newtonsoft.Json.Linq;
using RMBot.Pairs;
using RMBot.Status;
using RMBot.Tests.Cards;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Attacks;

/// <summary>
/// One button of Alex and Megan's, right before its press, with everything it carries and what is filled in; and a second pair,
/// which knows nothing of the first.
/// </summary>
internal sealed class Scene
{
    public const string TheirWords = "What the two others want from each other";

    private static readonly Wording Theirs = new("theirs", _ => TheirWords);

    private Scene(Desk desk, Chat presser, Said.Press honest)
    {
        Desk = desk;
        Presser = presser;
        Honest = honest;
        OtherExecutive = Office.Add("Pradeep Gupta");
        OtherMentor = Office.Add("Nestor Wilke");
    }

    public Desk Desk { get; }
    public Office Office => Desk.Office;

    /// <summary>Who was shown the button.</summary>
    public Chat Presser { get; }

    /// <summary>What their client sends when they press it.</summary>
    public Said.Press Honest { get; }

    public Chat OtherExecutive { get; }
    public Chat OtherMentor { get; }

    /// <summary>The other of the pair.</summary>
    public Chat Partner => Presser == Desk.Executive ? Desk.Mentor : Desk.Executive;

    public PairId OtherPair { get; } = new("the-pair-of-pradeep-and-nestor");

    /// <summary>The pair the button is about; null when it is about none.</summary>
    public Pair? Pair =>
        Office.Pairs.All.FirstOrDefault(pair => pair.Id != OtherPair && Honest.Data.ContainsValue(pair.Id.Value));

    public static async Task<Scene> OfAsync(string verb)
    {
        var desk = new Desk();
        var press = Press.Of(verb);
        var presser = await press.Before(desk);
        var button = presser.Pressable.Last(shown => (string?)shown.Button["verb"] == verb).Button;
        var data = ((JObject)button["data"]!)
            .Properties()
            .ToImmutableDictionary(property => property.Name, property => property.Value.ToString())
            .SetItems(press.Inputs.Select(input => KeyValuePair.Create(input.Item1, input.Item2)));
        var scene = new Scene(
            desk,
            presser,
            new Said.Press(verb, StatusCards.Is(verb) ? data.SetItem(StatusCards.PairInput, desk.FirstPairId) : data)
        );
        await scene.Office.Pairs.AddAsync(scene.TheOthers(), CancellationToken.None);
        await scene.SettleAsync();
        return scene;
    }

    /// <summary>Changes the pair behind everybody's back.</summary>
    public async Task BecomesAsync(Func<Pair, Pair> change)
    {
        var read = (await Office.Pairs.FindAsync(Pair!.Id, CancellationToken.None))!;
        await Office.Pairs.SaveAsync(read, change(read.Value), CancellationToken.None);
        await SettleAsync();
    }

    public Task<Answered> HearAsync(Chat from, ImmutableDictionary<string, string> data) =>
        Answered.ToAsync(Office, from, Honest with { Data = data });

    /// <summary>The same button, about another pair.</summary>
    public ImmutableDictionary<string, string> About(string pair) =>
        Honest.Data.ToImmutableDictionary(
            known => known.Key,
            known => known.Value == Pair?.Id.Value ? pair : known.Value
        );

    /// <summary>Whatever is owed to anybody is delivered, so that only a press can change something.</summary>
    private Task SettleAsync() => Office.BeDownAsync(TimeSpan.Zero);

    private Pair TheOthers() =>
        APair.Active(Theirs) with
        {
            Id = OtherPair,
            Executive = Of(OtherExecutive),
            Mentor = Of(OtherMentor),
            Prompts = [],
        };

    private static Participant Of(Chat chat) => new(chat.Person.Id, chat.Person.Name, chat.Person.TimeZone);
}
