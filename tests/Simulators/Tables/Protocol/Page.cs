using RMBot.Simulators.Tables.Filters;
using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Some of the rows that match, and where to go on.</summary>
internal sealed record Page(List<Row> Rows, Row? Next)
{
    public static Page Read(Table table, Filter filter, Row? from, int size, TableSimulator simulator)
    {
        var found = new List<Row>();
        var range = filter.Range;
        var first = from is not null && KeyOrder.Instance.Compare(from, range.First) > 0 ? from : range.First;
        for (var began = simulator.Time.GetTimestamp(); ; )
        {
            var rows = table.Read(first, range.Last, size + 1);
            foreach (var row in rows)
            {
                if (found.Count == size)
                    return new Page(found, row);
                if (filter.Matches(new RowValues(row).Of))
                    found.Add(row);
            }
            if (rows.Count <= size)
                return new Page(found, null);
            first = After(rows[^1]);
            if (simulator.Time.GetElapsedTime(began) >= simulator.Limits.TimeOfPage)
                return new Page(found, first);
        }
    }

    private static Row After(Row row) => new(row.PartitionKey, row.RowKey + '\0');
}
