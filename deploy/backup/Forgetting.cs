using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using RMBot.Backups.Account;
using RMBot.Delivery;
using RMBot.MyData;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Backups;

/// <summary>
/// Who was deleted after the backup was made comes back with it. Their wish is put into the restored account as if they had
/// just said it again: the coach deletes them as the first thing it does.
/// </summary>
public static class Forgetting
{
    /// <summary>The people a file names by their Entra object ids, a line each.</summary>
    /// <exception cref="BackupException">A line is no such id.</exception>
    public static async Task<IReadOnlyList<PersonId>> ReadAsync(string path, CancellationToken ct)
    {
        var people = new List<PersonId>();
        foreach (
            var (index, line) in (await File.ReadAllLinesAsync(path, ct)).Index().Where(one => one.Item.Trim() != "")
        )
        {
            people.Add(
                Guid.TryParse(line.Trim(), out var id)
                    ? new PersonId(id.ToString())
                    : throw new BackupException($"{path}, line {index + 1}, is no Entra object id. Nothing was done.")
            );
        }

        return people;
    }

    public static async Task AskAsync(
        CoachAccount account,
        IEnumerable<PersonId> people,
        TimeProvider time,
        CancellationToken ct
    )
    {
        await using var services = new ServiceCollection().AddMetrics().BuildServiceProvider();
        var tables = new Tables(account.Options, new RequestCounter(services.GetRequiredService<IMeterFactory>()));
        await tables.CreateAsync(ct);
        var queue = new WakeUpQueue(tables);
        var pairs = new TablePairStore(
            tables,
            new TablePeople(tables),
            queue,
            new WakeUpHints(),
            new RosterNotes(),
            time
        );
        var requests = new ErasureRequests(
            new Erasures(tables),
            pairs,
            queue,
            time,
            NullLogger<ErasureRequests>.Instance
        );
        foreach (var person in people)
        {
            await requests.AskAsync(person, Guid.NewGuid().ToString("N"), WhyErased.Asked, ct);
        }
    }
}
