using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace Azure.Data.Tables;

/// <summary>Takes a multipart answer apart into one response per action, or the one that says what was refused.</summary>
internal static class BatchResponse
{
    public static List<BatchItem> Parse(Response response)
    {
        var items = new List<BatchItem>();
        using var text = new StringReader(response.Content.ToString());
        for (var line = text.ReadLine(); line is not null; line = text.ReadLine())
            if (line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal))
                items.Add(ReadItem(line, text, response.ClientRequestId));
        return items;
    }

    private static BatchItem ReadItem(string statusLine, StringReader text, string requestId)
    {
        var status = statusLine.Split(' ', 3);
        var item = new BatchItem(
            int.Parse(status[1], CultureInfo.InvariantCulture),
            status is [_, _, var reason] ? reason : ""
        )
        {
            ClientRequestId = requestId,
        };
        for (var line = text.ReadLine(); !string.IsNullOrEmpty(line); line = text.ReadLine())
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                item.Add(line[..colon], line[(colon + 1)..].Trim());
        item.Body = ReadBody(text);
        return item;
    }

    // The body is one line of JSON; what follows it is the next boundary.
    private static string ReadBody(StringReader text)
    {
        while (text.Peek() is '\r' or '\n')
            text.Read();
        return text.Peek() == '{' ? text.ReadLine() : "";
    }
}
