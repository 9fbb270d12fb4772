using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace RMBot.Programme.Imports;

/// <summary>The text of an uploaded file: UTF-8, with or without the mark that spreadsheets put before it.</summary>
internal static class ImportText
{
    private static readonly UTF8Encoding Strict = new(
        encoderShouldEmitUTF8Identifier: false,
        throwOnInvalidBytes: true
    );

    /// <summary>False with the line of the first byte that is no text.</summary>
    public static bool TryRead(ReadOnlySpan<byte> file, [NotNullWhen(true)] out string? text, out int line)
    {
        var bytes = file.StartsWith(Encoding.UTF8.Preamble) ? file[Encoding.UTF8.Preamble.Length..] : file;
        // A workbook, a picture and UTF-16 all have these.
        var zero = bytes.IndexOf((byte)0);
        (text, line) = (null, 0);
        if (zero >= 0)
        {
            line = LineOf(bytes, zero);
            return false;
        }

        try
        {
            text = Strict.GetString(bytes);
            return true;
        }
        catch (DecoderFallbackException broken)
        {
            line = LineOf(bytes, Math.Clamp(broken.Index, 0, bytes.Length));
            return false;
        }
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int at) => 1 + bytes[..at].Count((byte)'\n');
}
