using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Text;
using Azure.Core;

namespace Azure.Data.Tables;

/// <summary>The answer to one action of a transaction.</summary>
internal sealed class BatchItem : Response
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);

    public BatchItem(int status, string reasonPhrase)
    {
        Status = status;
        ReasonPhrase = reasonPhrase;
    }

    public override int Status { get; }
    public override string ReasonPhrase { get; }
    public override bool IsError => Status >= 400;
    public override Stream ContentStream { get; set; }
    public override string ClientRequestId { get; set; }

    public string Body
    {
        set => ContentStream = new MemoryStream(Encoding.UTF8.GetBytes(value));
    }

    public void Add(string name, string value) => headers[name] = value;

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string value) =>
        headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string> values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values is not null;
    }
}
