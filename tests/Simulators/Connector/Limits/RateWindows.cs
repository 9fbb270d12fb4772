namespace RMBot.Simulators.Connector;

/// <summary>A window with more accepted requests than it allows.</summary>
public readonly record struct ExceededWindow(LimitScope Scope, TimeSpan Window, int Count, int Allowed);

/// <summary>Checks afterwards, from the record alone, what the connector let through.</summary>
public static class RateWindows
{
    /// <summary>The most that fall into any window of this length; two exactly as far apart as it is long do not share one.</summary>
    public static int Most(IEnumerable<DateTimeOffset> times, TimeSpan window)
    {
        DateTimeOffset[] sorted = [.. times.Order()];
        var (first, most) = (0, 0);
        for (var last = 0; last < sorted.Length; last++)
        {
            while (sorted[last] - sorted[first] >= window && first < last)
                first++;
            most = Math.Max(most, last - first + 1);
        }

        return most;
    }

    /// <summary>Each scope's window in which more was accepted than the limits allow.</summary>
    public static IReadOnlyList<ExceededWindow> Exceeded(IEnumerable<ConnectorRequest> requests, ConnectorLimits limits)
    {
        ConnectorRequest[] accepted = [.. requests.Where(request => request.IsAccepted)];
        return
        [
            .. accepted
                .GroupBy(LimitScope.ThreadOf)
                .Concat(accepted.GroupBy(LimitScope.TenantOf))
                .SelectMany(scope => Exceeded(scope.Key, [.. scope.Select(request => request.At)], limits)),
        ];
    }

    private static IEnumerable<ExceededWindow> Exceeded(
        LimitScope scope,
        DateTimeOffset[] times,
        ConnectorLimits limits
    ) =>
        from limit in limits.Of(scope.Kind)
        let most = Most(times, limit.Window)
        where most > limit.Requests
        select new ExceededWindow(scope, limit.Window, most, limit.Requests);
}
