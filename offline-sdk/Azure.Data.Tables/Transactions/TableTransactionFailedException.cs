using System;
using System.Globalization;

namespace Azure.Data.Tables;

/// <summary>Nothing of the transaction was done; the index says which action the service refused.</summary>
public class TableTransactionFailedException : RequestFailedException
{
    public TableTransactionFailedException(RequestFailedException requestFailedException)
        : base(
            requestFailedException.Status,
            requestFailedException.Message,
            requestFailedException.ErrorCode,
            requestFailedException
        ) => FailedTransactionActionIndex = IndexIn(requestFailedException.Message);

    public int? FailedTransactionActionIndex { get; }

    // The service begins the message of a refused change set with the action's position: "3:The entity already exists."
    private static int? IndexIn(string message)
    {
        var colon = message.AsSpan().IndexOf(':');
        return
            colon > 0
            && int.TryParse(message.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            ? index
            : null;
    }
}
