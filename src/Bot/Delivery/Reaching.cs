using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Storage;
using RMBot.Teams;

namespace RMBot.Delivery;

/// <summary>Sends to a person under the send budget; makes them a new chat, once, when theirs is gone.</summary>
public sealed class Reaching(Proactive proactive, SendBudget budget, TablePeople people, Acquaintance acquaintance)
{
    /// <summary>Sends what there is a permit for, and keeps what is learned of the person on the way.</summary>
    public Task<Outcome> SendAsync(KnownPerson to, Card card, CancellationToken ct) =>
        SendAsync(to, address => proactive.SendAsync(address, card, ct), ct);

    public async Task<Outcome> SendAsync(KnownPerson to, Func<Address, Task<Outcome>> send, CancellationToken ct)
    {
        var outcome = await send(to.Address);
        if (outcome is Outcome.Gone)
        {
            outcome = await SendAnewAsync(to, send, ct);
        }

        switch (outcome)
        {
            case Outcome.Later { IsThrottled: true } throttled:
                await budget.LearnThrottledAsync(to.Address, throttled.RetryAfter, ct);
                break;
            case Outcome.Away away:
                budget.LearnAnswered(to.Address);
                await acquaintance.LoseAsync(to.Person.Id, away.Why, ct);
                break;
            default:
                budget.LearnAnswered(to.Address);
                break;
        }

        return outcome;
    }

    private async Task<Outcome> SendAnewAsync(KnownPerson to, Func<Address, Task<Outcome>> send, CancellationToken ct)
    {
        budget.Spend(to.Address.TenantId, to.Address.ConversationId, requests: 2);
        var (address, outcome) = await proactive.OpenAsync(to.Person.Id, to.Address, ct);
        if (address is null)
        {
            return outcome;
        }

        await people.SaveAsync(to.Person, address, ct);
        return await send(address) is var second and not Outcome.Gone
            ? second
            : new Outcome.Away(WhyNotReached.ChatIsGone);
    }
}
