using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Driver;

/// <summary>How Teams delivers again what somebody did.</summary>
public enum Repetition
{
    Never,

    /// <summary>Once more, right after it.</summary>
    SameId,

    /// <summary>Twice at the same moment.</summary>
    SameIdAtOnce,

    /// <summary>A press once more right after it, under an id of its own.</summary>
    NewId,

    /// <summary>A press once more under an id of its own, half a minute later, when the next step was done.</summary>
    NewIdAfterTheNextStep,
}

/// <summary>Delivers activities as Teams does on a bad day.</summary>
public sealed class Repeating(Repetition how, Action halfAMinute)
{
    private Func<Task>? late;
    private int copies;

    public async Task<JObject> DeliverAsync(JObject activity, Func<JObject, Task<JObject>> post)
    {
        var before = Interlocked.Exchange(ref late, null);
        switch (how)
        {
            case Repetition.SameIdAtOnce:
                return (await Task.WhenAll(post(activity), post(activity)))[0];
            case Repetition.NewIdAfterTheNextStep:
                late = IsPress(activity) ? () => post(Copy(activity)) : null;
                break;
        }

        var answer = await post(activity);
        if (how == Repetition.SameId || (how == Repetition.NewId && IsPress(activity)))
        {
            await post(how == Repetition.SameId ? activity : Copy(activity));
        }

        if (before is not null)
        {
            halfAMinute();
            await before();
        }

        return answer;
    }

    private static bool IsPress(JObject activity) => activity["value"] is JObject;

    private JObject Copy(JObject activity)
    {
        var copy = (JObject)activity.DeepClone();
        copy["id"] = $"{activity["id"]}-again-{Interlocked.Increment(ref copies)}";
        return copy;
    }
}
