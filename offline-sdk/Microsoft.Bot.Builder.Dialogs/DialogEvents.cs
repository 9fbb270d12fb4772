namespace Microsoft.Bot.Builder.Dialogs;

public class DialogEvents
{
    public const string RepromptDialog = "repromptDialog";
    public const string CancelDialog = "cancelDialog";
    public const string ActivityReceived = "activityReceived";
    public const string Error = "error";
}
