using System.Collections.Concurrent;
using System.Globalization;

namespace RMBot.Help;

/// <summary>What a person can say at any time.</summary>
public enum Command
{
    Hello,
    Help,
    Start,
    Continue,
    Status,
    Charter,
    Sessions,
    Assistant,
    Actions,
    Growth,
    Pause,
    Concern,
    Review,
    Finish,
    CheckIn,
    Propose,
    Difference,
    WhoSeesWhat,
    Example,
    Back,
    Skip,
    NotNow,
    SignOut,
    StartOver,
    End,

    /// <summary>A yes to whatever is open; what it is a yes to stands on the card.</summary>
    Agree,
    Thanks,

    /// <summary>Only organisers can say it; from anybody else it is words like any other.</summary>
    Deliveries,

    /// <summary>Only organisers can say it too.</summary>
    AddPair,

    /// <summary>What is held about the one who says it.</summary>
    MyData,

    /// <summary>To offer topics to executives.</summary>
    Volunteer,

    /// <summary>To be written to in another language; its word in every language is known to all.</summary>
    Language,
}

/// <summary>Recognises commands: the whole message, in any letter case, with or without punctuation.</summary>
public static class Commands
{
    private static readonly ConcurrentDictionary<CultureInfo, Dictionary<string, Command>> ByCulture = new();

    public static Command? Parse(string words, CultureInfo culture) =>
        ByCulture.GetOrAdd(culture, Spellings).TryGetValue(Typed.Plain(words), out var command) ? command : null;

    private static Dictionary<string, Command> Spellings(CultureInfo culture)
    {
        var texts = new CommandTexts(culture);
        var english = new CommandTexts(CultureInfo.GetCultureInfo("en"));
        var spellings = new Dictionary<string, Command>();
        foreach (var command in Enum.GetValues<Command>())
        {
            foreach (var spelling in texts.Spellings(command).Concat(english.Spellings(command)))
            {
                spellings.TryAdd(Typed.Plain(spelling), command);
            }
        }

        return spellings;
    }
}

public sealed class CommandTexts(CultureInfo culture) : Texts(culture)
{
    /// <summary>All ways to say it, the first being the one the coach names.</summary>
    public string[] Spellings(Command command) => Get(command.ToString()).Split('|');
}
