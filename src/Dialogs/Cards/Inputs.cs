using System.Collections.Immutable;
using Newtonsoft.Json.Linq;

namespace RMBot.Cards;

/// <summary>One thing to choose.</summary>
public sealed record Option(string Value, string Title);

/// <summary>A box to write in. The server checks length and content again.</summary>
public sealed record TextInput(string Id, string Label, string Error, int MaxLength, string? Value = null) : Element
{
    /// <summary>
    /// What was too long comes back to be made shorter, but no more of it than this many times the most: a client of Teams
    /// writes no more than the most, and Teams takes no card with a megabyte in it.
    /// </summary>
    private const int MostTimes = 3;

    public bool Multiline { get; init; } = true;
    public bool Required { get; init; } = true;

    public override JObject ToJson()
    {
        var input = new JObject
        {
            ["type"] = "Input.Text",
            ["id"] = Id,
            ["label"] = Label,
            ["isMultiline"] = Multiline,
            ["maxLength"] = MaxLength,
            ["isRequired"] = Required,
            ["errorMessage"] = Error,
            ["spacing"] = "Medium",
        };
        if (Value is not null)
        {
            input["value"] = Value.Length > MostTimes * MaxLength ? Value[..(MostTimes * MaxLength)] : Value;
        }

        return input;
    }
}

/// <summary>A choice of one, or of several.</summary>
public sealed record ChoiceInput(
    string Id,
    string Label,
    string Error,
    ImmutableArray<Option> Options,
    string? Value = null
) : Element
{
    /// <summary>Separates the chosen values of a choice of several, in and out.</summary>
    public const char Separator = ',';

    /// <summary>Of all that can be chosen on one card; what is longer was chosen on none.</summary>
    private const int MostCharacters = 2000;

    public bool Several { get; init; }
    public bool Compact { get; init; }
    public bool Required { get; init; } = true;

    public override JObject ToJson()
    {
        var input = new JObject
        {
            ["type"] = "Input.ChoiceSet",
            ["id"] = Id,
            ["label"] = Label,
            ["style"] = Compact ? "compact" : "expanded",
            ["isMultiSelect"] = Several,
            ["wrap"] = true,
            ["isRequired"] = Required,
            ["errorMessage"] = Error,
            ["spacing"] = "Medium",
            ["choices"] = new JArray(
                Options.Select(option => new JObject { ["title"] = option.Title, ["value"] = option.Value })
            ),
        };
        if (Value is { Length: <= MostCharacters })
        {
            input["value"] = Value;
        }

        return input;
    }
}

/// <summary>A yes to one sentence.</summary>
public sealed record ToggleInput(string Id, string Label, string Title, bool IsOn = false) : Element
{
    public const string On = "true";
    public const string Off = "false";

    public override JObject ToJson() =>
        new()
        {
            ["type"] = "Input.Toggle",
            ["id"] = Id,
            ["label"] = Label,
            ["title"] = Title,
            ["valueOn"] = On,
            ["valueOff"] = Off,
            ["value"] = IsOn ? On : Off,
            ["wrap"] = true,
            ["errorMessage"] = Title,
        };
}
