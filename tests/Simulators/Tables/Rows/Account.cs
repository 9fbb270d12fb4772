using System.Text.RegularExpressions;
using RMBot.Simulators.Tables.Protocol;

namespace RMBot.Simulators.Tables.Rows;

/// <summary>The tables by name, whatever the case of its letters, and the clock of their rows' stamps.</summary>
internal sealed partial class Account(TimeProvider time)
{
    private readonly SortedDictionary<string, Table> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock gate = new();
    private long lastStamp;

    public Table this[string name]
    {
        get
        {
            lock (gate)
                return tables.TryGetValue(name, out var table) ? table : throw Refusal.TableNotFound();
        }
    }

    public List<string> TableNames
    {
        get
        {
            lock (gate)
                return [.. tables.Values.Select(table => table.Name)];
        }
    }

    public void Create(string name)
    {
        if (name.Length is < 3 or > 63)
            throw Refusal.OutOfRange("TableName", name);
        if (!AllowedName().IsMatch(name) || name.Equals("tables", StringComparison.OrdinalIgnoreCase))
            throw new Refusal(400, "InvalidResourceName", "The specified resource name contains invalid characters.");
        lock (gate)
            if (!tables.TryAdd(name, new Table(name, NextStamp)))
                throw new Refusal(409, "TableAlreadyExists", "The table specified already exists.");
    }

    public void Delete(string name)
    {
        lock (gate)
            if (!tables.Remove(name))
                throw Refusal.ResourceNotFound();
    }

    // Later than every stamp before, so that no two versions of a row are taken for one.
    private long NextStamp()
    {
        while (true)
        {
            var last = Interlocked.Read(ref lastStamp);
            var next = Math.Max(time.GetUtcNow().UtcTicks, last + 1);
            if (Interlocked.CompareExchange(ref lastStamp, next, last) == last)
                return next;
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex AllowedName();
}
