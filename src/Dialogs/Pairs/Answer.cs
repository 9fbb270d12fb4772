using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace RMBot.Pairs;

/// <summary>Who may see an answer; chosen by its author, per answer.</summary>
public enum Visibility
{
    /// <summary>Nobody but the author. The default.</summary>
    Me,

    /// <summary>The other of the pair too.</summary>
    Partner,

    /// <summary>Counted for the programme, never quoted.</summary>
    Programme,
}

/// <summary>
/// What one of the two answered. The value can be read only through the viewer,
/// so that no caller can show it to the wrong person by mistake.
/// </summary>
[method: JsonConstructor]
public sealed class Answer<T>(Role author, Visibility visibility, T value)
    where T : notnull
{
    public Role Author { get; } = author;

    public Visibility Visibility { get; } = visibility;

    [JsonInclude]
    private T Value { get; } = value;

    public bool TryRead(Role viewer, [MaybeNullWhen(false)] out T shown)
    {
        var allowed = viewer == Author || Visibility == Visibility.Partner;
        shown = allowed ? Value : default;
        return allowed;
    }

    /// <summary>To be added up with those of others, where its author let it be; never for words, so that nothing is quoted.</summary>
    public bool TryCount([MaybeNullWhen(false)] out T counted)
    {
        var allowed = Visibility == Visibility.Programme && Value is ValueType;
        counted = allowed ? Value : default;
        return allowed;
    }
}
