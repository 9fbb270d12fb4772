namespace RMBot.Interviews;

/// <summary>A plain yes or no, in any of the languages: none of these words means the other in another one.</summary>
internal static class YesOrNo
{
    private static readonly string[] Yes =
    [
        .. "yes y yeah yep".Split(' '),
        .. "si claro".Split(' '),
        .. "oui ouais".Split(' '),
        .. "ja jawohl klar".Split(' '),
        .. "是 是的 對 對的 有 會 对".Split(' '),
    ];

    private static readonly string[] No =
    [
        .. "no n nope".Split(' '),
        .. "non".Split(' '),
        .. "nein ne nee".Split(' '),
        .. "不 不是 否 沒有 不會 没有".Split(' '),
    ];

    /// <summary>The value of the option that is meant; null when it is neither.</summary>
    public static string? Meant(string plain) =>
        Yes.Contains(plain, StringComparer.OrdinalIgnoreCase) ? "yes"
        : No.Contains(plain, StringComparer.OrdinalIgnoreCase) ? "no"
        : null;
}
