using RMBot.Pairs;

namespace RMBot.Calendar;

/// <summary>Tokens held in memory, each until its moment.</summary>
internal sealed class HeldTokens(TimeProvider time)
{
    private readonly Lock guard = new();
    private readonly Dictionary<PersonId, (string Token, DateTimeOffset Until)> held = [];

    public string? Of(PersonId person)
    {
        lock (guard)
        {
            return held.TryGetValue(person, out var known) && known.Until > time.GetUtcNow() ? known.Token : null;
        }
    }

    public void Hold(PersonId person, string token, DateTimeOffset until)
    {
        lock (guard)
        {
            foreach (var (other, _) in held.Where(one => one.Value.Until <= time.GetUtcNow()).ToList())
            {
                held.Remove(other);
            }

            held[person] = (token, until);
        }
    }

    public void Forget(PersonId person)
    {
        lock (guard)
        {
            held.Remove(person);
        }
    }
}
