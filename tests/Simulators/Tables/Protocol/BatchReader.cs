using System.Text;

namespace RMBot.Simulators.Tables.Protocol;

/// <summary>Takes the change set of a transaction apart: a multipart body whose one part is a multipart body.</summary>
internal static class BatchReader
{
    private const string Boundary = "boundary=";
    private static readonly byte[] EmptyLine = "\r\n\r\n"u8.ToArray();

    public static List<BatchPart> Read(string? contentType, ReadOnlyMemory<byte> body)
    {
        var changeSets = Split(body, BoundaryIn(contentType ?? ""));
        if (changeSets is not [var changeSet])
            throw Refusal.InvalidInput();
        var (headers, content) = Divide(changeSet);
        var parts = Split(content, BoundaryIn(headers)).Select(Part).ToList();
        return parts.Count > 0 ? parts : throw Refusal.InvalidInput();
    }

    private static BatchPart Part(ReadOnlyMemory<byte> part)
    {
        var (_, request) = Divide(part);
        var (head, body) = Divide(request);
        var lines = head.Split("\r\n");
        if (lines[0].Split(' ') is not [var method, var address, _])
            throw Refusal.InvalidInput();
        var ifMatch = lines.FirstOrDefault(line => line.StartsWith("If-Match:", StringComparison.OrdinalIgnoreCase));
        var path = new Uri(new Uri("http://127.0.0.1/"), address).AbsolutePath;
        return new BatchPart(method, ResourcePath.Parse(path), ifMatch?[9..].Trim(), body);
    }

    private static (string Head, ReadOnlyMemory<byte> Content) Divide(ReadOnlyMemory<byte> bytes)
    {
        var end = bytes.Span.IndexOf(EmptyLine);
        if (end < 0)
            throw Refusal.InvalidInput();
        return (Encoding.UTF8.GetString(bytes.Span[..end]).Trim(), bytes[(end + EmptyLine.Length)..]);
    }

    private static List<ReadOnlyMemory<byte>> Split(ReadOnlyMemory<byte> bytes, byte[] boundary)
    {
        var parts = new List<ReadOnlyMemory<byte>>();
        for (var start = bytes.Span.IndexOf(boundary); start >= 0; )
        {
            var part = bytes[(start + boundary.Length)..];
            var end = part.Span.IndexOf(boundary);
            if (end < 0)
                break;
            // What follows a boundary ends its line; without, a change without a body would have no empty line.
            parts.Add(part[2..end]);
            bytes = part;
            start = end;
        }
        return parts;
    }

    private static byte[] BoundaryIn(string headers)
    {
        var at = headers.IndexOf(Boundary, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            throw Refusal.InvalidInput();
        var name = headers[(at + Boundary.Length)..].Split(';', '\r')[0].Trim('"', ' ');
        return Encoding.UTF8.GetBytes($"--{name}");
    }
}
