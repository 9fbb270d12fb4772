namespace RMBot.Programme;

/// <summary>Shows organisers how delivery goes. For anybody else there is no such thing to ask for.</summary>
public sealed class DeliveryTalk(IDeliveries deliveries)
{
    public async Task ShowAsync(Turn turn, CancellationToken ct)
    {
        var found = await deliveries.ReadAsync(turn.Speaker.Id, turn.Now, ct);
        var card = DeliveryCards.Overview(found, turn.Speaker.TimeZone, new DeliveryTexts(turn.Culture));
        await turn.ShowAsync(card, ct);
    }
}
