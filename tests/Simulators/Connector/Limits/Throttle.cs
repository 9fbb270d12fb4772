namespace RMBot.Simulators.Connector;

/// <summary>
/// Counts requests in sliding windows. Only what was accepted counts: a sender that is refused and comes again after
/// Retry-After finds room, however often it came in between. Not thread-safe; time may not run backwards.
/// </summary>
public sealed class Throttle
{
    private const int FewScopes = 1024;

    private readonly Dictionary<LimitScope, Arrivals> scopes = [];
    private int tidyAt = FewScopes;

    /// <summary>Of how many threads and tenants something is remembered: at most a thousand, or twice those that matter.</summary>
    public int Remembered => scopes.Count;

    /// <summary>Counts the request, made at its own time, or says how long to wait until there is room for it.</summary>
    public bool TryAccept(ConnectorRequest request, ConnectorLimits limits, out TimeSpan wait)
    {
        var now = request.At.UtcTicks;
        Tidy(limits, now);
        var thread = LimitScope.ThreadOf(request);
        var threadLimits = limits.Of(thread.Kind);
        var (inThread, inTenant) = (In(thread), In(LimitScope.TenantOf(request)));
        wait = TimeSpan.FromTicks(
            Math.Max(inThread.WaitUnder(threadLimits, now), inTenant.WaitUnder(limits.Tenant, now))
        );
        if (wait > TimeSpan.Zero)
            return false;
        inThread.Add(threadLimits, now);
        inTenant.Add(limits.Tenant, now);
        return true;
    }

    private Arrivals In(LimitScope scope)
    {
        if (!scopes.TryGetValue(scope, out var arrivals))
            scopes[scope] = arrivals = new Arrivals();
        return arrivals;
    }

    private void Tidy(ConnectorLimits limits, long now)
    {
        if (scopes.Count < tidyAt)
            return;
        foreach (var (scope, arrivals) in scopes)
        {
            if (arrivals.HaveLeft(limits.Of(scope.Kind), now))
                scopes.Remove(scope);
        }

        tidyAt = Math.Max(FewScopes, 2 * scopes.Count);
    }
}
