namespace RMBot.Simulators.Queues.Messages;

/// <summary>Pop receipts as the service writes them: with signs in them that an address must escape.</summary>
internal static class Receipts
{
    public static string Text(Guid receipt) => Convert.ToBase64String(receipt.ToByteArray());
}
