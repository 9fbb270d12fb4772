using System;
using System.Collections.Generic;
using System.IO;
using System.Text;

namespace Azure.Data.Tables;

/// <summary>The changes of a transaction as one change set in one multipart body.</summary>
internal sealed class BatchRequest
{
    private readonly string batch = $"batch_{Guid.NewGuid()}";
    private readonly string changes = $"changeset_{Guid.NewGuid()}";

    public BatchRequest(TableConnection connection, IEnumerable<EntityWrite> writes)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\r\n" })
        {
            text.WriteLine($"--{batch}");
            text.WriteLine($"Content-Type: multipart/mixed; boundary={changes}");
            text.WriteLine();
            foreach (var write in writes)
                WritePart(text, connection, write);
            text.WriteLine($"--{changes}--");
            text.WriteLine($"--{batch}--");
        }
        Body = stream.ToArray();
    }

    public string ContentType => $"multipart/mixed; boundary={batch}";
    public byte[] Body { get; }

    private void WritePart(StreamWriter text, TableConnection connection, EntityWrite write)
    {
        text.WriteLine($"--{changes}");
        text.WriteLine("Content-Type: application/http");
        text.WriteLine("Content-Transfer-Encoding: binary");
        text.WriteLine();
        text.WriteLine($"{write.Method} {connection.UriOf(write.Path).AbsoluteUri} HTTP/1.1");
        text.WriteLine("Accept: application/json;odata=minimalmetadata");
        text.WriteLine("DataServiceVersion: 3.0");
        if (write.IsInsert)
            text.WriteLine("Prefer: return-no-content");
        if (write.IfMatch is not null)
            text.WriteLine($"If-Match: {write.IfMatch}");
        if (write.Body is not null)
            text.WriteLine("Content-Type: application/json");
        text.WriteLine();
        if (write.Body is not null)
            text.WriteLine(Encoding.UTF8.GetString(write.Body));
    }
}
