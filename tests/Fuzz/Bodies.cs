using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace RMBot.Fuzzing;

/// <summary>Bodies as the door reads them.</summary>
internal static class Bodies
{
    /// <summary>The activity a body begins with, whatever comes after it; null when it begins with none.</summary>
    public static Activity? Read(string body)
    {
        using var reader = new JsonTextReader(new StringReader(body));
        try
        {
            return JsonSerializer.CreateDefault().Deserialize<Activity>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
