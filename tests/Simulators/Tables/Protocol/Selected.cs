namespace RMBot.Simulators.Tables.Protocol;

/// <summary>The columns a read asks for.</summary>
internal static class Selected
{
    /// <summary>Null for all of them.</summary>
    public static IReadOnlyList<string>? Parse(string? select) =>
        string.IsNullOrEmpty(select) || select == "*"
            ? null
            : select.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
