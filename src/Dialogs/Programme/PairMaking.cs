using System.Collections.Immutable;
using RMBot.Pairs;
using RMBot.Purpose;

namespace RMBot.Programme;

/// <summary>
/// Pairs that organisers make, one by one or from a list: the same checks for all, and nothing made twice, however often and
/// by how many it is asked for.
/// </summary>
public sealed class PairMaking(IPairStore pairs, IPeople people, ILineDirectory lines, IProgrammes programmes)
{
    /// <summary>What would come of it now.</summary>
    public async Task<NamedPair> CheckAsync(
        ProgrammeId programme,
        string executive,
        string mentor,
        CancellationToken ct
    )
    {
        if (Addresses.Of(executive) is not { } learns || Addresses.Of(mentor) is not { } teaches)
        {
            return new NamedPair(PairOutcome.Invalid);
        }

        var first = await people.FindByMailAsync(learns, ct);
        var second = await people.FindByMailAsync(teaches, ct);
        var named = new NamedPair(PairOutcome.Good) { Executive = first, Mentor = second };
        return first is null || second is null
                ? named with
                {
                    Outcome = PairOutcome.Unknown,
                    Unknown = [.. Missing(first, learns), .. Missing(second, teaches)],
                }
            : first.Id == second.Id ? named with { Outcome = PairOutcome.SamePerson }
            : first.IsGuest || second.IsGuest ? named with { Outcome = PairOutcome.Guest }
            : await CheckAsync(programme, named, first.Id, second.Id, ct);
    }

    /// <summary>Suggests the mentor to the executive, when nothing speaks against it.</summary>
    /// <param name="since">What this very request made before it was interrupted was made since then.</param>
    public async Task<NamedPair> MakeAsync(
        ProgrammeId programme,
        string executive,
        string mentor,
        DateTimeOffset now,
        DateTimeOffset? since,
        CancellationToken ct
    )
    {
        var named = await CheckAsync(programme, executive, mentor, ct);
        if (named is not { Outcome: PairOutcome.Good, Executive: { } learns, Mentor: { } teaches })
        {
            return await IsOursAsync(programme, named, since, ct)
                ? named with
                {
                    Outcome = PairOutcome.Imported,
                }
                : named;
        }

        var settings = await programmes.FindAsync(programme, ct);
        var pair = Suggesting.Suggest(settings, AsParticipant(learns), AsParticipant(teaches), named.Closed, now);
        try
        {
            await pairs.AddAsync(pair, ct);
            return named with { Outcome = PairOutcome.Imported, Pair = pair.Id };
        }
        catch (StaleVersionException)
        {
            // Somebody else made it at the same time, or this very request did and was not told.
            var isMade = (await pairs.FindAsync(pair.Id, ct))?.Value.Since == pair.Since;
            return named with { Outcome = isMade ? PairOutcome.Imported : PairOutcome.AlreadyPaired, Pair = pair.Id };
        }
    }

    private async Task<NamedPair> CheckAsync(
        ProgrammeId programme,
        NamedPair named,
        PersonId executive,
        PersonId mentor,
        CancellationToken ct
    )
    {
        var known = await pairs.OfTwoAsync(executive, mentor, ct);
        if (known.FirstOrDefault(pair => pair.Stage != Stage.Closed) is { } open)
        {
            return named with { Outcome = PairOutcome.AlreadyPaired, Pair = open.Id };
        }

        var areInOne = await lines.AreInOneLineAsync(executive, mentor, ct);
        return named with
        {
            Outcome = areInOne is true ? PairOutcome.SameLine : PairOutcome.Good,
            IsLineTold = areInOne is not null,
            Closed = known.Count(pair => pair.Programme == programme && pair.Executive.Id == executive),
        };
    }

    private async Task<bool> IsOursAsync(
        ProgrammeId programme,
        NamedPair named,
        DateTimeOffset? since,
        CancellationToken ct
    ) =>
        since is { } start
        && named is { Outcome: PairOutcome.AlreadyPaired, Pair: { } id, Executive: { } learns }
        && await pairs.FindAsync(id, ct) is { Value: { IsSuggested: true, Stage: Stage.Proposed } pair }
        && pair.Programme == programme
        && pair.Executive.Id == learns.Id
        && pair.Since >= start;

    private static IEnumerable<string> Missing(Person? found, string address) => found is null ? [address] : [];

    private static Participant AsParticipant(Person person) =>
        new(person.Id, person.Name, person.TimeZone, person.Mail);
}
