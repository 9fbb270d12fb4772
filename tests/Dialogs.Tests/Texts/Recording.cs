using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Resources;

namespace RMBot.Tests.Texts;

/// <summary>Notes which keys an accessor asks its resource for, and tells texts of resources from others.</summary>
internal sealed class Recording : ResourceManager
{
    /// <summary>A culture nobody here has: in it every text stands in brackets.</summary>
    public const string Pseudo = "en-MT";
    public const string Opens = "⟦";
    private const string Closes = "⟧";

    private readonly ThreadLocal<List<string>> asked = new(() => []);

    private Recording(Type type)
        : base(type) { }

    public override string? GetString(string name, CultureInfo? culture)
    {
        var text = base.GetString(name, culture);
        if (text is not null)
        {
            asked.Value!.Add(name);
        }

        return text is not null && culture?.Name == Pseudo ? Opens + text + Closes : text;
    }

    /// <summary>Takes the place of a class's resource, for good; whoever else reads it notices nothing.</summary>
    public static Recording Of(Type type)
    {
        var field = typeof(global::RMBot.Texts).GetField("Resources", BindingFlags.NonPublic | BindingFlags.Static)!;
        var resources = (ConcurrentDictionary<Type, ResourceManager>)field.GetValue(null)!;
        return (Recording)
            resources.AddOrUpdate(
                type,
                known => new Recording(known),
                (known, now) => now as Recording ?? new Recording(known)
            );
    }

    public static void OfAll()
    {
        foreach (var type in CoachTexts.Classes)
        {
            Of(type);
        }
    }

    /// <summary>What is read while something is done; null when it asks for a text that is not there.</summary>
    public IReadOnlyList<string>? During(Action something)
    {
        asked.Value!.Clear();
        try
        {
            something();
            return [.. asked.Value];
        }
        catch (TargetInvocationException failed) when (failed.InnerException is MissingManifestResourceException)
        {
            return null;
        }
    }
}
