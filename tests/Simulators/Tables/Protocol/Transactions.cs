using RMBot.Simulators.Tables.Rows;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Entity-group transactions: some changes to one partition, all of them or none.</summary>
internal sealed class Transactions(Account account, TimeProvider time)
{
    private const int MostChanges = 100;

    public Asked Of(HttpAsk ask)
    {
        var parts = BatchReader.Read(ask.Header("Content-Type"), ask.Body);
        var table = parts[0].Path.Resource;
        try
        {
            var changes = Read(parts);
            Check(parts, changes);
            return new(
                new TableRequest(TableRequestKind.Transaction, table, changes[0].PartitionKey, Entities: parts.Count),
                () => Do(table, changes)
            );
        }
        catch (Refusal refusal)
        {
            return new(new TableRequest(TableRequestKind.Transaction, table), () => Refused(refusal));
        }
    }

    private static List<Change> Read(List<BatchPart> parts)
    {
        var changes = new List<Change>(parts.Count);
        foreach (var (index, part) in parts.Index())
        {
            if (index == MostChanges)
                throw Refusal.InvalidInput().At(MostChanges - 1);
            try
            {
                changes.Add(Changes.Read(part.Method, part.Path, part.IfMatch, part.Body));
            }
            catch (Refusal refusal)
            {
                throw refusal.At(index);
            }
        }
        return changes;
    }

    private static void Check(List<BatchPart> parts, List<Change> changes)
    {
        var rows = new HashSet<string>();
        foreach (var (index, change) in changes.Index())
        {
            if (change.PartitionKey != changes[0].PartitionKey || parts[index].Path.Resource != parts[0].Path.Resource)
                throw new Refusal(
                    400,
                    "CommandsInBatchActOnDifferentPartitions",
                    "All commands in a batch must operate on same entity group."
                ).At(index);
            if (!rows.Add(change.RowKey))
                throw new Refusal(
                    400,
                    "InvalidDuplicateRow",
                    $"A command with RowKey '{change.RowKey}' is already present in the batch. "
                        + "An entity can appear only once in a batch."
                ).At(index);
        }
    }

    private Answer Do(string table, List<Change> changes)
    {
        try
        {
            var rows = Find(table).Apply(changes);
            return BatchWriter.Write([.. rows.Select(row => Answer.NoContent(1, row?.ETag))]);
        }
        catch (Refusal refusal)
        {
            return Refused(refusal);
        }
    }

    private Table Find(string name)
    {
        try
        {
            return account[name];
        }
        catch (Refusal refusal)
        {
            throw refusal.At(0);
        }
    }

    private Answer Refused(Refusal refusal) => BatchWriter.Write([Answer.Of(refusal, time.GetUtcNow())]);
}
