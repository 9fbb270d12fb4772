using System.Collections.Immutable;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Newtonsoft.Json;
using RMBot.Calendar;
using RMBot.Calendars;
using RMBot.Care;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Programme;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>A pair and what its people are in the middle of saying, as texts that can be compared.</summary>
internal sealed record Standing(Pair Pair, ImmutableSortedDictionary<string, string> Talks)
{
    public static readonly string NoTalk = Model.Write(new DialogState());

    public string TalkOf(Participant who) => Talks.GetValueOrDefault(who.Id.Value, NoTalk);

    public string Text() => TextOf(Pair) + string.Concat(Talks);

    public static string TextOf(Pair pair) => System.Text.Json.JsonSerializer.Serialize(pair);
}

/// <summary>The dialogs and the rules alone, one thing after another, over one pair in memory: what ought to come of it.</summary>
internal sealed class Model : IPairStore, IStatePropertyAccessor<DialogState>
{
    private static readonly JsonSerializerSettings Kept = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        DateParseHandling = DateParseHandling.None,
    };

    private readonly CoachDialog coach;
    private Pair pair = null!;
    private DialogState talk = new();

    public Model()
    {
        var nobody = new Nobody();
        coach = new CoachDialog(
            this,
            this,
            nobody,
            new UnknownLines(),
            new UsualTimes(),
            Unasked.Of<IOrganisers>(),
            Unasked.Of<IDeliveries>(),
            nobody,
            new PairMaking(this, nobody, Unasked.Of<ILineDirectory>(), nobody),
            Unasked.Of<IMyData>(),
            nobody,
            TimeProvider.System,
            new SignInSettings("")
        );
    }

    string IStatePropertyInfo.Name => nameof(DialogState);

    public static string Write(DialogState talk) => JsonConvert.SerializeObject(talk, Kept);

    public static DialogState Read(string talk) => JsonConvert.DeserializeObject<DialogState>(talk, Kept)!;

    /// <summary>What comes of anything but a delivery, which is several steps.</summary>
    public async Task<(Standing Next, string Answer)> DoAsync(Standing before, Doing doing, DateTimeOffset now)
    {
        pair = before.Pair;
        switch (doing)
        {
            case Doing.Saying saying:
                talk = Read(before.TalkOf(saying.Who));
                var answer = await HearAsync(saying, now);
                var written = Write(talk);
                return (
                    new Standing(
                        pair,
                        written == Standing.NoTalk
                            ? before.Talks.Remove(saying.Who.Id.Value)
                            : before.Talks.SetItem(saying.Who.Id.Value, written)
                    ),
                    answer
                );
            case Doing.Returning returning when pair.RoleOf(returning.Who.Id) is { } role:
                return (before with { Pair = pair.Back(role, now) }, "");
            // Of an ask that was never sent the mentor's own pairs say nothing; it ends when their name is looked for everywhere.
            case Doing.Leaving leaving when pair.Stage == Stage.Proposed && leaving.Who.Id == pair.Mentor.Id:
                return (before, "0");
            case Doing.Leaving leaving when pair.RoleOf(leaving.Who.Id) is { } role:
                var without = pair.EndWithout(role, now);
                return (before with { Pair = without }, ReferenceEquals(without, pair) ? "0" : "1");
            case Doing.Checking:
                return (before, await StagesAsync(this, pair));
            default:
                return (before, "");
        }
    }

    public static async Task<string> StagesAsync(IPairStore pairs, Pair of) =>
        string.Join(
            ' ',
            (await pairs.OfTwoAsync(of.Executive.Id, of.Mentor.Id, CancellationToken.None)).Select(one => one.Stage)
        );

    public Task<Stored<Pair>?> FindAsync(PairId id, CancellationToken ct) =>
        Task.FromResult(id == pair.Id ? new Stored<Pair>(pair, "1") : null);

    public Task AddAsync(Pair pair, CancellationToken ct) => throw new NotSupportedException("another pair");

    public Task<Stored<Pair>> SaveAsync(Stored<Pair> read, Pair next, CancellationToken ct)
    {
        pair = next;
        return Task.FromResult(new Stored<Pair>(next, "1"));
    }

    public Task<IReadOnlyList<Membership>> OfAsync(PersonId person, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<Membership>>(
            pair.RoleOf(person) is { } role
                ? [new Membership(pair.Id, role, pair[role.Other()].Id, pair[role.Other()].Name)]
            : pair.Assistant?.Id == person
                ? [new Membership(pair.Id, Role.Executive, pair.Executive.Id, pair.Executive.Name, Assists: true)]
            : []
        );

    public Task<DialogState> GetAsync(
        ITurnContext turnContext,
        Func<DialogState>? defaultValueFactory = null,
        CancellationToken cancellationToken = default
    ) => Task.FromResult(talk);

    public Task SetAsync(ITurnContext turnContext, DialogState value, CancellationToken cancellationToken = default)
    {
        talk = value;
        return Task.CompletedTask;
    }

    public Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        talk = new DialogState();
        return Task.CompletedTask;
    }

    private async Task<string> HearAsync(Doing.Saying saying, DateTimeOffset now)
    {
        var adapter = new SilentAdapter();
        using var context = new TurnContext(adapter, Sayings.ActivityOf(saying, "model"));
        var turn = new Turn(context, Cast.AsPerson(saying.Who), saying.Said, now);
        context.TurnState.Set(turn);
        await coach.HearAsync(turn, CancellationToken.None);
        return adapter.Seen(turn.Replacement?.ToJson());
    }
}
