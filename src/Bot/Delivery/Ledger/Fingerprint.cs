using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace RMBot.Delivery.Ledger;

/// <summary>Sixteen digits that differ when any outcome of some prompts does, in whatever order they come.</summary>
internal static class Fingerprint
{
    /// <summary>Of those that were sent, failed or are suspended; the others have no outcome yet, or none any more.</summary>
    public static string Of(IEnumerable<LedgerEntry> entries) =>
        entries
            .Where(IsSettled)
            .Aggregate(0UL, (sum, entry) => unchecked(sum + Hash(entry)))
            .ToString("x16", CultureInfo.InvariantCulture);

    public static bool IsSettled(LedgerEntry entry) =>
        entry.Outcome is LedgerOutcome.Sent or LedgerOutcome.Failed or LedgerOutcome.Suspended;

    private static ulong Hash(LedgerEntry entry) =>
        BinaryPrimitives.ReadUInt64LittleEndian(
            SHA256.HashData(Encoding.UTF8.GetBytes($"{entry.Prompt.Value}|{entry.Outcome}|{entry.Reason}"))
        );
}
