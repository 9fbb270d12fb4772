namespace RMBot.Simulators.Tables.Rows;

/// <summary>How many entities this second has left, for the account and for each partition.</summary>
internal sealed class EntityBudget(TimeProvider time)
{
    private readonly Dictionary<(string Table, string? PartitionKey), int> spentInPartitions = [];
    private readonly Lock gate = new();
    private long second;
    private int spentInAccount;

    /// <summary>False when that is more than the second has left.</summary>
    public bool TrySpend(TableRequest request, TableLimits limits)
    {
        var partition = (request.Table, request.PartitionKey);
        lock (gate)
        {
            BeginSecond();
            var spentInPartition = spentInPartitions.GetValueOrDefault(partition);
            if (
                spentInAccount + request.Entities > limits.EntitiesPerSecondInAccount
                || request.PartitionKey is not null
                    && spentInPartition + request.Entities > limits.EntitiesPerSecondInPartition
            )
                return false;
            spentInAccount += request.Entities;
            spentInPartitions[partition] = spentInPartition + request.Entities;
            return true;
        }
    }

    /// <summary>What a query read is known only afterwards: it is the next request that finds it spent.</summary>
    public void Spend(TableRequest request, int more)
    {
        lock (gate)
        {
            BeginSecond();
            spentInAccount += more;
            var partition = (request.Table, request.PartitionKey);
            spentInPartitions[partition] = spentInPartitions.GetValueOrDefault(partition) + more;
        }
    }

    private void BeginSecond()
    {
        var now = time.GetUtcNow().UtcTicks / TimeSpan.TicksPerSecond;
        if (now == second)
            return;
        second = now;
        spentInAccount = 0;
        spentInPartitions.Clear();
    }
}
