using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using RMBot.Aims;
using RMBot.Charters;
using RMBot.Delivery;
using RMBot.Invitation;
using RMBot.Local;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Storage;
using RMBot.Tests;

namespace RMBot.EndToEnd.Teams;

/// <summary>A pair that has just agreed on its charter, put into the tables past the bot: a term begins there.</summary>
internal sealed class AgreedPair : IDisposable
{
    private const int Months = 3;
    private const int Minutes = 90;

    private readonly ServiceProvider metrics = new ServiceCollection().AddMetrics().BuildServiceProvider();
    private readonly TablePeople people;
    private readonly TablePairStore pairs;
    private readonly PairId id = PairId.New();

    private AgreedPair(LocalEnvironment environment)
    {
        var options = new StorageOptions { ConnectionString = environment.StorageConnectionString };
        var tables = new Tables(options, new RequestCounter(metrics.GetRequiredService<IMeterFactory>()));
        people = new TablePeople(tables);
        pairs = new TablePairStore(
            tables,
            people,
            new WakeUpQueue(tables),
            new WakeUpHints(),
            new RosterNotes(),
            TimeProvider.System
        );
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    /// <summary>Both have opened their pages before.</summary>
    public static async Task<AgreedPair> OfAsync(LocalEnvironment environment)
    {
        var pair = new AgreedPair(environment);
        var executive = await pair.KnownAsync(environment.Executive.Person);
        var mentor = await pair.KnownAsync(environment.Mentor.Person);
        await pair.pairs.AddAsync(Agreed(pair.id, executive, mentor, TimeProvider.System.GetUtcNow()), Ct);
        return pair;
    }

    public async Task<Pair> ReadAsync() => (await pairs.FindAsync(id, Ct))!.Value;

    public async Task<bool> HasGot(Role who, PromptKind kind, int occurrence) =>
        await FindGot(who, kind, occurrence) is not null;

    /// <summary>Of what they have got.</summary>
    public async Task<DateTimeOffset> WhenGot(Role who, PromptKind kind, int occurrence) =>
        (await FindGot(who, kind, occurrence))!.At;

    public void Dispose() => metrics.Dispose();

    private async Task<DeliveryState.Sent?> FindGot(Role who, PromptKind kind, int occurrence) =>
        (await ReadAsync())
            .Prompts.Where(prompt => (prompt.To, prompt.Kind, prompt.Occurrence) == (who, kind, occurrence))
            .Select(prompt => prompt.Delivery)
            .OfType<DeliveryState.Sent>()
            .FirstOrDefault();

    private static Pair Agreed(PairId id, Participant executive, Participant mentor, DateTimeOffset now)
    {
        var ask = APair.Ask() with { Months = Months, MonthlyMinutes = Minutes };
        var aims = APair.Aims(minutes: Minutes, months: Months);
        var draft = Proposing.Propose(id, executive, mentor, ask, now).Invite(now).Accept(now).Tell(aims).Share(now);
        var terms = draft.Draft!.Terms;
        var wishes = terms.Wishes.Select(wish => wish with { Reply = WishReply.Yes });
        var settled = draft.Revise(Role.Executive, terms with { Wishes = [.. wishes] }, now);
        var half = settled.Confirm(Role.Executive, settled.Draft!.Revision, inOwnWords: null, now) with
        {
            Prompts = [],
        };
        return half.Confirm(Role.Mentor, half.Draft!.Revision, inOwnWords: null, now);
    }

    private async Task<Participant> KnownAsync(DemoPerson person)
    {
        var known = await people.FindAsync(new PersonId(person.EntraId), Ct);
        return new Participant(known!.Person.Id, known.Person.Name, known.Person.TimeZone);
    }
}
