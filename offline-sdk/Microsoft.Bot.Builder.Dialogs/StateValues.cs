using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class StateValues
{
    // A storage that does not keep types gives plain JSON: the typed value takes its place.
    public static T Take<T>(this IDictionary<string, object> state, string key)
        where T : class
    {
        state.TryGetValue(key, out var value);
        if (value is JToken json)
        {
            state[key] = value = json.ToObject<T>(BotJson.Plain);
        }

        return (T)value;
    }
}
