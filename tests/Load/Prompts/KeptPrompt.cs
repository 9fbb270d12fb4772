using System.Text.Json;
using Azure.Data.Tables;

namespace RMBot.Load.Prompts;

/// <summary>A prompt as it is kept in the tables, read without the product's own code.</summary>
/// <param name="State">waiting, claimed, sent, failed, suspended or skipped.</param>
/// <param name="Reason">Why it failed or is suspended.</param>
/// <param name="Until">The end of its claim.</param>
internal sealed record KeptPrompt(
    string Chat,
    string Id,
    DateTimeOffset Due,
    string State,
    string? Reason,
    DateTimeOffset? Until
)
{
    /// <summary>Due, and not done in one way or another.</summary>
    public bool IsOpen(DateTimeOffset now) => Due <= now && State is "waiting" or "claimed";

    /// <summary>Every prompt of every pair, by one walk over the table.</summary>
    public static async Task<IReadOnlyList<KeptPrompt>> AllAsync(Stores stores, CancellationToken ct)
    {
        var prompts = new List<KeptPrompt>();
        await foreach (
            var row in stores.Tables.Pairs.QueryAsync<TableEntity>("RowKey eq 'pair'", cancellationToken: ct)
        )
            prompts.AddRange(Of(row));
        return prompts;
    }

    private static IEnumerable<KeptPrompt> Of(TableEntity row)
    {
        var text = string.Concat(
            new[] { "Json", "Json1", "Json2", "Json3" }.Select(column => row.GetString(column) ?? "")
        );
        using var pair = JsonDocument.Parse(text);
        return [.. pair.RootElement.GetProperty("Prompts").EnumerateArray().Select(prompt => Of(pair, prompt))];
    }

    private static KeptPrompt Of(JsonDocument pair, JsonElement prompt)
    {
        var to = pair.RootElement.GetProperty(prompt.GetProperty("To").GetString()!);
        var delivery = prompt.GetProperty("Delivery");
        return new KeptPrompt(
            Crowd.ChatOf(to.GetProperty(nameof(Id)).GetString()!),
            prompt.GetProperty(nameof(Id)).GetString()!,
            prompt.GetProperty(nameof(Due)).GetDateTimeOffset(),
            delivery.GetProperty("$type").GetString()!,
            Text(delivery, "Reason") ?? Text(delivery, "Why"),
            delivery.TryGetProperty(nameof(Until), out var until) ? until.GetDateTimeOffset() : null
        );
    }

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var text) ? text.GetString() : null;
}
