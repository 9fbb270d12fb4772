using Microsoft.Extensions.Options;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>
/// How fast prompts may go out: under what Teams allows a chat, by what this instance has sent to it, and under what it
/// allows a tenant, together with all other instances. With no limit for tenants, nothing is asked of storage, and a 429
/// holds only its chat.
/// </summary>
public sealed class SendBudget(IBudgetRows rows, IOptions<DeliveryOptions> options, TimeProvider time, Random random)
{
    /// <summary>A permit is for now; later, others have theirs.</summary>
    public static TimeSpan PermitLasts => Pace.PermitLasts;

    private const int ManyTenants = 100;
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Unused = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan LongestPauseOfChat = TimeSpan.FromHours(1);

    private readonly Lock guard = new();
    private readonly Dictionary<string, TenantBudget> tenants = [];
    private readonly Chats chats = new(time);
    private readonly int perSecond = options.Value.PerSecond;
    private readonly int unreserved = options.Value.Unreserved;
    private readonly TimeSpan patience = options.Value.Patience;

    public SendBudget(Tables tables, IOptions<DeliveryOptions> options, TimeProvider time)
        : this(new TableBudgetRows(tables), options, time, Random.Shared) { }

    /// <summary>
    /// Waits for this chat's and its tenant's turn to send one request. Null: send now. Otherwise it was not worth waiting for
    /// (longer than <see cref="DeliveryOptions.Patience"/>): come back after that time.
    /// </summary>
    /// <exception cref="Azure.RequestFailedException">Storage, where the tenant's budget is, does not answer.</exception>
    public async Task<TimeSpan?> WaitAsync(Address to, bool goesFirst, CancellationToken ct)
    {
        var since = time.GetTimestamp();
        while (true)
        {
            var busy = chats.UntilFree(to.TenantId, to.ConversationId);
            var left = patience - time.GetElapsedTime(since);
            if (busy > left)
            {
                return busy > Shortest ? busy : Shortest;
            }

            if (busy > TimeSpan.Zero)
            {
                await Sleep.ForAsync(busy, time, ct);
                continue;
            }

            switch (await TurnOfTenantAsync(to, goesFirst, left, ct))
            {
                case Waited.Go:
                    return null;
                case Waited.TooLong:
                    return Of(to.TenantId).Outlook();
                case Waited.ChatIsBusy:
                    break;
            }
        }
    }

    /// <summary>What a live turn sends: never waits, but prompts make room for it.</summary>
    public void Spend(string tenant, string conversation, int requests)
    {
        chats.Sent(tenant, conversation, requests);
        if (perSecond > 0)
        {
            Of(tenant).Spend(requests);
        }
    }

    /// <summary>
    /// Teams said 429 for this chat, with its Retry-After if it gave one: the chat is paused, and the whole tenant when its
    /// other chats were refused as well.
    /// </summary>
    /// <exception cref="Azure.RequestFailedException">Storage does not answer; the pause holds on this instance.</exception>
    public async Task LearnThrottledAsync(Address to, TimeSpan? retryAfter, CancellationToken ct)
    {
        var pause =
            retryAfter is { } asked && asked > TimeSpan.Zero ? asked : TimeSpan.FromSeconds(1 + random.NextDouble());
        chats.Pause(to.TenantId, to.ConversationId, pause < LongestPauseOfChat ? pause : LongestPauseOfChat);
        if (perSecond > 0 && Of(to.TenantId).IsThrottledAfter(to.ConversationId, throttled: true))
        {
            await Of(to.TenantId).PauseAsync(pause, ct);
        }
    }

    /// <summary>Teams gave another answer for this chat than 429.</summary>
    public void LearnAnswered(Address to)
    {
        if (perSecond > 0)
        {
            Of(to.TenantId).IsThrottledAfter(to.ConversationId, throttled: false);
        }
    }

    private async Task<Waited> TurnOfTenantAsync(Address to, bool goesFirst, TimeSpan atMost, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        if (perSecond > 0)
        {
            return await Of(to.TenantId).WaitAsync(MayGo, goesFirst, atMost, ct);
        }

        return MayGo() ? Waited.Go : Waited.ChatIsBusy;

        bool MayGo() => chats.TrySend(to.TenantId, to.ConversationId);
    }

    private TenantBudget Of(string tenant)
    {
        lock (guard)
        {
            if (!tenants.TryGetValue(tenant, out var budget))
            {
                foreach (
                    var unused in tenants.Where(one => tenants.Count >= ManyTenants && one.Value.IsUnusedFor(Unused))
                )
                {
                    tenants.Remove(unused.Key);
                }

                var shared = new SharedMoment(rows, tenant, time, random);
                tenants[tenant] = budget = new TenantBudget(shared, perSecond, unreserved, patience, time, random);
            }

            return budget;
        }
    }
}
