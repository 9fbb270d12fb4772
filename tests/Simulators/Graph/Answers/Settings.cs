using System.Text.Json.Nodes;
using RMBot.Simulators.Graph.Http;

namespace RMBot.Simulators.Graph.Answers;

/// <summary>/mailboxSettings, of oneself only.</summary>
internal static class Settings
{
    public static Answer Get(Call call)
    {
        call.Needs(GraphScope.MailboxSettingsRead);
        call.AllowsOnly("$select");
        if (!call.IsOwn)
        {
            throw GraphError.Denied();
        }

        var settings = new JsonObject
        {
            ["timeZone"] = call.Owner.TimeZone,
            ["dateFormat"] = "dd.MM.yyyy",
            ["timeFormat"] = "HH:mm",
            ["delegateMeetingMessageDeliveryOptions"] = "sendToDelegateOnly",
            ["userPurpose"] = "user",
            ["language"] = new JsonObject { ["locale"] = "en-US", ["displayName"] = "English (United States)" },
            ["workingHours"] = HoursJson.Write(call.Owner.WorkingHours),
        };
        return new Answer(200, settings.Selected(call.Request, "microsoft.graph.mailboxSettings"));
    }
}
