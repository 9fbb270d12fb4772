using System.Collections.Immutable;

namespace RMBot.Interviews;

/// <summary>What is looked up for a question before it is shown or heard.</summary>
internal static class Readying
{
    /// <summary>The script with the question that is open as it is to be shown now.</summary>
    public static async ValueTask<ImmutableArray<Question<TDraft>>> ReadyAsync<TDraft>(
        this ImmutableArray<Question<TDraft>> script,
        int at,
        CancellationToken ct
    ) => script[at].Ready is { } ready ? script.SetItem(at, await ready(script[at], ct)) : script;
}
