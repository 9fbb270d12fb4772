using Azure.Data.Tables;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Development;

/// <summary>
/// Everything that waits, for everybody. Read from whole tables, which only a developer's are small enough for: what is hidden
/// in a queue cannot be read.
/// </summary>
public sealed class Waiting(Tables tables, DevelopmentClock clock)
{
    public async Task<IReadOnlyList<Due>> ReadAsync(CancellationToken ct)
    {
        var pairs = tables.Pairs.QueryAsync<TableEntity>($"RowKey eq '{PairRows.PairRow}'", cancellationToken: ct);
        var talks = tables.Conversations.QueryAsync<TableEntity>(cancellationToken: ct);
        return
        [
            .. (await pairs.ToListAsync(ct)).SelectMany(OfPair),
            .. (await talks.ToListAsync(ct)).SelectMany(OfTalk),
        ];
    }

    private IEnumerable<Due> OfPair(TableEntity row)
    {
        var pair = PairJson.Read<Pair>(LongText.Get(row));
        if (row.GetString(PairRows.WakeUp) is { } stamp && pair.NextLook() is { } look)
        {
            var isUnderWay = pair.Prompts.Any(prompt =>
                prompt.Delivery is DeliveryState.Claimed claimed && claimed.Until > clock.GetUtcNow()
            );
            yield return new Due(
                look,
                pair.Prompts.Select(pair.NextLook).Min(),
                new WakeUp.OfPair(pair.Id, stamp),
                [pair.Executive.Id, pair.Mentor.Id],
                isUnderWay
            );
        }
    }

    private static IEnumerable<Due> OfTalk(TableEntity row)
    {
        if (StateJson.Read(LongText.Get(row)) is Talk { RemindAt: { } at, Contact.Person.Id: var person })
        {
            yield return new Due(at, at, new WakeUp.OfPerson(person, at), [person]);
        }
    }
}
