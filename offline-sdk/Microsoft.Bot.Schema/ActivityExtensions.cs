using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

public static class ActivityExtensions
{
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient.Id);

    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned?.Id == id))
        {
            var mentioned = mention.Text ?? $"<at>{mention.Mentioned.Name}</at>";
            activity.Text = Regex
                .Replace(activity.Text, Regex.Escape(mentioned), string.Empty, RegexOptions.IgnoreCase)
                .Trim();
        }

        return activity.Text;
    }
}
