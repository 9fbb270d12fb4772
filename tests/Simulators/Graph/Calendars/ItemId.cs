using System.Globalization;
using System.Text;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Calendars;

/// <summary>Ids as Exchange has them: long, case-sensitive, with signs that must be escaped in an address.</summary>
internal static class ItemId
{
    private const string Beginning = "AAMkAGVmMDEzMTM4LTZmYWUtNDdkNC1hMDZkLTU1OGY5OTZhYmY4OABGAAAAAADaiExe";

    public static string Write(int meeting, string personId, DateOnly? day) =>
        Beginning
        + Convert
            .ToBase64String(
                Encoding.UTF8.GetBytes(
                    string.Create(CultureInfo.InvariantCulture, $"{meeting:D6}|{personId}|{day:yyyy-MM-dd}")
                )
            )
            .Replace('+', '-')
            .Replace('/', '_');

    public static (int Meeting, DateOnly? Day) Read(string id, string personId)
    {
        if (!id.StartsWith(Beginning, StringComparison.Ordinal))
        {
            throw new GraphError(400, "ErrorInvalidIdMalformed", "Id is malformed.");
        }

        try
        {
            var text = Encoding.UTF8.GetString(
                Convert.FromBase64String(id[Beginning.Length..].Replace('-', '+').Replace('_', '/'))
            );
            var parts = text.Split('|');
            if (parts is not [var number, var owner, var day] || owner != personId)
            {
                throw GraphError.NotFound();
            }

            return (
                int.Parse(number, CultureInfo.InvariantCulture),
                day.Length == 0 ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture)
            );
        }
        catch (FormatException)
        {
            throw new GraphError(400, "ErrorInvalidIdMalformed", "Id is malformed.");
        }
    }
}
