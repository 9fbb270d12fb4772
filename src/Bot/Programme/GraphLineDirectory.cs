using Azure.Identity;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Kiota.Abstractions;
using RMBot.Calendar;
using RMBot.Pairs;
using RMBot.Telemetry;

namespace RMBot.Programme;

/// <summary>
/// The managers above people, asked with the application permission User.Read.All. Only yes or no leaves here; whatever keeps
/// Graph from telling, nobody has to wait for it: the executive is asked later.
/// </summary>
public sealed class GraphLineDirectory(CoachGraph graph, TimeProvider time, ILogger<GraphLineDirectory> log)
    : ILineDirectory,
        IDisposable
{
    private const int MostHeld = 20_000;

    /// <summary>As long as an import takes: one person stands in many of its rows.</summary>
    private static readonly TimeSpan HeldFor = TimeSpan.FromMinutes(10);

    /// <summary>The permission is an administrator's to give: no use in asking for each person.</summary>
    private static readonly TimeSpan AfterARefusal = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterTrouble = TimeSpan.FromSeconds(30);

    private readonly MemoryCache held = new(new MemoryCacheOptions { SizeLimit = MostHeld });
    private long quietUntil;

    public async Task<bool?> AreInOneLineAsync(PersonId one, PersonId other, CancellationToken ct)
    {
        if (time.GetUtcNow().UtcTicks < Interlocked.Read(ref quietUntil))
        {
            return null;
        }

        try
        {
            var above = await Task.WhenAll(AboveAsync(one, ct), AboveAsync(other, ct));
            return above[0].Contains(other) || above[1].Contains(one);
        }
        catch (ApiException missing) when (missing.ResponseStatusCode == 404)
        {
            // Somebody whom the directory does not know, or no longer.
            return null;
        }
        catch (Exception trouble) when (trouble.IsOfTheLine(ct) || trouble is AuthenticationFailedException)
        {
            var isRefused = trouble is ApiException { ResponseStatusCode: 401 or 403 } or AuthenticationFailedException;
            var quiet = isRefused ? AfterARefusal : AfterTrouble;
            Interlocked.Exchange(ref quietUntil, (time.GetUtcNow() + quiet).UtcTicks);
            log.LineNotTold(GraphTrouble.NameOf(trouble));
            return null;
        }
    }

    public void Dispose() => held.Dispose();

    private async Task<HashSet<PersonId>> AboveAsync(PersonId person, CancellationToken ct)
    {
        if (held.TryGetValue(person, out HashSet<PersonId>? known))
        {
            return known!;
        }

        var above = await ManagerChain.AboveAsync(graph.Client, person, ct);
        held.Set(person, above, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = HeldFor });
        return above;
    }
}
