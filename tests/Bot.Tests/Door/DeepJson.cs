using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Doors;

/// <summary>Values inside values inside values.</summary>
internal static class DeepJson
{
    public static string Arrays(int levels) => new string('[', levels) + new string(']', levels);

    public static string Objects(int levels) =>
        string.Concat(Enumerable.Repeat("{\"a\":", levels)) + "1" + new string('}', levels);

    /// <summary>The activity with one more member; the last of two with one name counts.</summary>
    public static string With(this JObject activity, string member) =>
        activity.ToString().TrimEnd()[..^1] + $",{member}}}";
}
