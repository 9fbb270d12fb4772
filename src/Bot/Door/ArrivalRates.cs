using System.Threading.RateLimiting;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using RMBot.Teams;
using RMBot.Telemetry;

namespace RMBot.Doors;

/// <summary>
/// How fast messages and presses of a person and of a tenant are taken. To be charged only when a token vouches for the activity:
/// else anybody could use up what a colleague may send.
/// </summary>
public sealed class ArrivalRates : IDisposable
{
    /// <summary>Of all tenants whose people are not answered anyway.</summary>
    private const string Elsewhere = "";

    private readonly PartitionedRateLimiter<(string Tenant, string Person)> persons;
    private readonly PartitionedRateLimiter<string> tenants;
    private readonly CoachOptions coach;

    public ArrivalRates(IOptions<DoorOptions> door, IOptions<CoachOptions> coach)
    {
        this.coach = coach.Value;
        var rates = door.Value;
        persons = PartitionedRateLimiter.Create<(string, string), (string, string)>(person =>
            Bucket.Of(person, rates.PersonBurst, rates.PersonPerSecond)
        );
        tenants = PartitionedRateLimiter.Create<string, string>(tenant =>
            Bucket.Of(tenant, rates.TenantBurst, rates.TenantPerSecond)
        );
    }

    /// <summary>The person first: one who sends without end uses up nothing of their colleagues'.</summary>
    /// <exception cref="TooFastException">The person, or their whole tenant, has sent too much just now.</exception>
    public void Charge(Activity activity)
    {
        var tenant = Incoming.TenantOf(activity) is { } told && coach.IsAllowed(told) ? told : Elsewhere;
        if (tenant != Elsewhere)
        {
            var person = activity.From?.AadObjectId ?? activity.From?.Id ?? activity.Conversation?.Id ?? "";
            Charge(persons, (tenant, person), "person");
        }

        Charge(tenants, tenant, "tenant");
    }

    public void Dispose()
    {
        persons.Dispose();
        tenants.Dispose();
    }

    private static void Charge<TKey>(PartitionedRateLimiter<TKey> rates, TKey key, string whose)
    {
        using var lease = rates.AttemptAcquire(key);
        if (!lease.IsAcquired)
        {
            Measures.Refused(whose);
            throw new TooFastException(Bucket.Wait(lease));
        }
    }
}
