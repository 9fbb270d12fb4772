using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace RMBot.Bot.Tests.Concurrency;

/// <summary>Takes down what a turn sends.</summary>
internal sealed class SilentAdapter : BotAdapter
{
    private readonly List<string> said = [];

    /// <summary>What an invoke was answered with.</summary>
    public JObject? Answer { get; private set; }

    /// <summary>Between the parts of what is seen; in no text.</summary>
    public const char Separator = '\u001e';

    /// <summary>All that the person can see of it: what takes the place of the pressed card, and each message.</summary>
    public string Seen(JObject? replacement) =>
        string.Join(Separator, said.Prepend(replacement?.ToString(Formatting.None) ?? ""));

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext,
        Activity[] activities,
        CancellationToken cancellationToken
    )
    {
        foreach (var activity in activities)
        {
            if (activity.Type == ActivityTypesEx.InvokeResponse)
            {
                Answer = JObject.FromObject(((InvokeResponse)activity.Value).Body);
            }
            else if (activity.Type == ActivityTypes.Message)
            {
                said.Add(
                    activity.Attachments is [var card, ..]
                        ? JObject.FromObject(card.Content).ToString(Formatting.None)
                        : activity.Text
                );
            }
        }

        return Task.FromResult(activities.Select(_ => new ResourceResponse("1")).ToArray());
    }

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext,
        Activity activity,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();

    public override Task DeleteActivityAsync(
        ITurnContext turnContext,
        ConversationReference reference,
        CancellationToken cancellationToken
    ) => throw new NotSupportedException();
}
