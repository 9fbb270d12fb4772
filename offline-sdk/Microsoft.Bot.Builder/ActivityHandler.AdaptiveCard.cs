using System.Net;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public partial class ActivityHandler
{
    private static class AdaptiveCardInvoke
    {
        public static AdaptiveCardInvokeValue Read(IInvokeActivity activity)
        {
            var value = activity.Value is null
                ? throw Refusal("BadRequest", "Missing value property")
                : Parse(activity.Value);
            if (value.Action is null)
            {
                throw Refusal("BadRequest", "Missing action property");
            }

            return value.Action.Type == "Action.Execute"
                ? value
                : throw Refusal("NotSupported", $"The action '{value.Action.Type}' is not supported.");
        }

        private static AdaptiveCardInvokeValue Parse(object value)
        {
            try
            {
                return JObject.FromObject(value, BotJson.Plain).ToObject<AdaptiveCardInvokeValue>(BotJson.Plain);
            }
            catch (Exception e) when (e is JsonException or ArgumentException)
            {
                throw Refusal("BadRequest", "Value property is not properly formed");
            }
        }

        private static InvokeResponseException Refusal(string code, string message) =>
            new(
                HttpStatusCode.BadRequest,
                new AdaptiveCardInvokeResponse
                {
                    StatusCode = (int)HttpStatusCode.BadRequest,
                    Type = "application/vnd.microsoft.error",
                    Value = new Error(code, message),
                }
            );
    }
}
