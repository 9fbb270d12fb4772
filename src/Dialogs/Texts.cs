using System.Collections.Concurrent;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using RMBot.Cards;

namespace RMBot;

/// <summary>
/// The coach's words for one coaching step, in the culture of the person who reads them. A step's accessor names each
/// sentence and what goes into it; the sentences are in the resource file beside it. What a sentence stresses it marks, so that
/// what goes into it can stress nothing.
/// </summary>
public abstract class Texts(CultureInfo culture)
{
    private static readonly ConcurrentDictionary<Type, ResourceManager> Resources = new();

    public CultureInfo Culture { get; } = culture;

    protected string Get([CallerMemberName] string key = "") =>
        Inert.Stressed(
            Resources.GetOrAdd(GetType(), type => new ResourceManager(type)).GetString(key, Culture)
                ?? throw new MissingManifestResourceException($"{GetType().Name} has no '{key}'.")
        );

    protected string With(
        object? first,
        object? second = null,
        object? third = null,
        [CallerMemberName] string key = ""
    ) => string.Format(Culture, Get(key), Inert.Unmarked(first), Inert.Unmarked(second), Inert.Unmarked(third));
}
