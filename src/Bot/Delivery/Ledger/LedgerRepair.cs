using Azure;

namespace RMBot.Delivery.Ledger;

/// <summary>An entry as it was read.</summary>
public sealed record LedgerRecord(LedgerEntry Entry, ETag Version);

/// <summary>How one row of a month should be.</summary>
/// <param name="Found">The row as it is; null when there is none.</param>
/// <param name="Entry">As it should be; null when it should not be.</param>
/// <param name="WasMissing">Whether an outcome was lost, rather than overtaken.</param>
public sealed record LedgerRepair(Month Month, LedgerRecord? Found, LedgerEntry? Entry, bool WasMissing);
