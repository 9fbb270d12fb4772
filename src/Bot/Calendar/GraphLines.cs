using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using RMBot.Pairs;
using RMBot.Purpose;
using RMBot.Telemetry;

namespace RMBot.Calendar;

/// <summary>
/// The managers above two people, by ids alone, asked with the token of who asks. Only yes or no leaves here; whatever keeps
/// Graph from telling, nobody has to wait for it.
/// </summary>
public sealed class GraphLines(ICalendarAccess access, GraphLine line, TimeProvider time, ILogger<GraphLines> log)
    : ILines
{
    /// <summary>Of a turn's ten seconds: it only saves somebody a question.</summary>
    private static readonly TimeSpan TurnShare = TimeSpan.FromSeconds(3);

    /// <summary>The permission is an administrator's to give, for everybody: no use in asking for each person.</summary>
    private static readonly TimeSpan AfterARefusal = TimeSpan.FromHours(1);

    private long quietUntil;

    public async Task<bool?> AreInOneLineAsync(PersonId asking, PersonId other, CancellationToken ct)
    {
        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref quietUntil))
        {
            return null;
        }

        using var end = new CancellationTokenSource(TurnShare, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(end.Token, ct);
        try
        {
            return await access.TokenOfAsync(asking, either.Token) is { } token
                ? await AreInOneLineAsync(line.For(token), asking, other, either.Token)
                : null;
        }
        catch (Exception trouble) when (trouble.IsOfTheLine(ct))
        {
            switch (trouble)
            {
                case ApiException { ResponseStatusCode: 401 }:
                    access.Forget(asking);
                    break;
                case ApiException { ResponseStatusCode: 403 }:
                    Interlocked.Exchange(ref quietUntil, (time.GetUtcNow() + AfterARefusal).UtcTicks);
                    break;
            }

            log.LineNotTold(GraphTrouble.NameOf(trouble));
            return null;
        }
    }

    private static async Task<bool> AreInOneLineAsync(
        GraphServiceClient graph,
        PersonId one,
        PersonId other,
        CancellationToken ct
    )
    {
        var above = await Task.WhenAll(
            ManagerChain.AboveAsync(graph, one, ct),
            ManagerChain.AboveAsync(graph, other, ct)
        );
        return above[0].Contains(other) || above[1].Contains(one);
    }
}
