using Azure.Data.Tables;

namespace RMBot.Storage;

/// <summary>A text in as many columns of one row as it needs: a column holds 64 KiB, a row 1 MiB, in UTF-16.</summary>
internal static class LongText
{
    private const string Column = "Json";
    private const int MostInColumn = 32_000;
    private const int MostColumns = 16;

    public static void Put(TableEntity row, string text)
    {
        var columns = 0;
        for (var at = 0; at < text.Length; columns++)
        {
            if (columns == MostColumns)
            {
                throw new InvalidOperationException($"{text.Length} characters are more than a row can hold.");
            }

            var length = Math.Min(MostInColumn, text.Length - at);
            if (char.IsHighSurrogate(text[at + length - 1]) && at + length < text.Length)
            {
                length--;
            }

            row[NameOf(columns)] = text.Substring(at, length);
            at += length;
        }
    }

    public static string Get(TableEntity row) =>
        string.Concat(
            Enumerable
                .Range(0, MostColumns)
                .Select(column => row.GetString(NameOf(column)))
                .TakeWhile(part => part is not null)
        );

    private static string NameOf(int column) => column == 0 ? Column : $"{Column}{column}";
}
