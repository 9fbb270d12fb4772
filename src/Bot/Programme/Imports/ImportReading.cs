using System.Collections.Immutable;
using CsvHelper;

namespace RMBot.Programme.Imports;

/// <summary>
/// A list of pairs as spreadsheets write it: separated by semicolon, comma or tab, with names of columns or just two of them,
/// cells in quotation marks or not, blank lines anywhere.
/// </summary>
public static class ImportReading
{
    /// <summary>What some spreadsheets write first, to tell each other the separator.</summary>
    private const string Told = "sep=";

    /// <summary>The first wins where a line holds as many of two.</summary>
    private static readonly char[] Separators = [';', '\t', ','];

    public static ImportFile Read(ReadOnlySpan<byte> file)
    {
        if (!ImportText.TryRead(file, out var text, out var broken))
        {
            return new ImportFile.Unreadable(ImportProblem.NotText, broken);
        }

        var isTold =
            text.Length > Told.Length
            && text.StartsWith(Told, StringComparison.OrdinalIgnoreCase)
            && Separators.Contains(text[Told.Length]);
        // Blanked rather than dropped: its line is counted with the others.
        return isTold ? Read(text[(Told.Length + 1)..], text[Told.Length]) : Read(text, SeparatorOf(text));
    }

    private static ImportFile Read(string text, char separator)
    {
        var open = 0;
        using var reader = CsvReader.FromText(
            text,
            new CsvReaderOptions
            {
                HasHeader = false,
                Separator = separator,
                TrimWhitespace = true,
                TrimInsideQuotes = true,
                TrackLineNumbers = true,
                IncludeValuesInExceptions = false,
                OnMalformedRecord = record =>
                    open = record.Reason == CsvMalformedReason.UnterminatedQuote ? (int)record.LineNumber : open,
            }
        );
        var found = Read(reader);
        return open > 0 ? new ImportFile.Unreadable(ImportProblem.OpenQuote, open) : found;
    }

    private static ImportFile Read(CsvReader reader)
    {
        var lines = ImmutableArray.CreateBuilder<ImportLine>();
        ImportColumns? columns = null;
        while (reader.Read())
        {
            string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
            var line = (int)reader.LineNumber;
            if (cells.All(string.IsNullOrWhiteSpace))
            {
                continue;
            }

            if (columns is null)
            {
                columns = ImportColumns.Of(cells, out var isHeader);
                if (columns is null)
                {
                    return new ImportFile.Unreadable(ImportProblem.WrongColumns, line);
                }

                if (isHeader)
                {
                    continue;
                }
            }

            if (lines.Count == Importing.MostRows)
            {
                return new ImportFile.Unreadable(ImportProblem.TooManyRows, line);
            }

            lines.Add(new ImportLine(line, CellOf(cells, columns.Executive), CellOf(cells, columns.Mentor)));
        }

        return lines.Count == 0
            ? new ImportFile.Unreadable(ImportProblem.Empty, 1)
            : new ImportFile.Lines(lines.ToImmutable());
    }

    private static string CellOf(string[] cells, int column) => column < cells.Length ? cells[column] : "";

    private static char SeparatorOf(string text)
    {
        var first = text.AsSpan().TrimStart();
        var end = first.IndexOfAny('\r', '\n');
        var isQuoted = false;
        var counts = Separators.ToDictionary(separator => separator, _ => 0);
        foreach (var symbol in end < 0 ? first : first[..end])
        {
            isQuoted ^= symbol == '"';
            if (!isQuoted && counts.TryGetValue(symbol, out var count))
            {
                counts[symbol] = count + 1;
            }
        }

        return Separators.MaxBy(separator => counts[separator]);
    }
}
