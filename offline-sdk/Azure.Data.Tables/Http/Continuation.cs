using System;
using System.Collections.Generic;
using System.Linq;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>Where the next page begins: the service's headers, joined into one opaque token and taken apart again.</summary>
internal static class Continuation
{
    private const string HeaderPrefix = "x-ms-continuation-";

    // One of the row headers may be missing, so each part of the token carries its name.
    private static readonly string[] Names = ["NextPartitionKey", "NextRowKey", "NextTableName"];

    public static string From(Response response)
    {
        var parts = new List<string>();
        foreach (var name in Names)
            if (response.Headers.TryGetValue(HeaderPrefix + name, out var value) && value.Length > 0)
                parts.Add($"{name}={Uri.EscapeDataString(value)}");
        return parts.Count == 0 ? null : string.Join('&', parts);
    }

    public static void AddTo(Request request, string token)
    {
        foreach (var part in token?.Split('&') ?? [])
        {
            if (part.Split('=') is [var name, var value] && Names.Contains(name))
                request.Uri.AppendQuery(name, value, escapeValue: false);
        }
    }
}
