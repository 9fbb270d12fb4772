using System.Globalization;
using Microsoft.Bot.Builder.Dialogs;

namespace RMBot.Interviews;

/// <summary>Where an interview stands, as it is kept in the person's talk.</summary>
internal sealed class Place<TDraft>(DialogInstance instance)
    where TDraft : class
{
    public TDraft Draft
    {
        get => (TDraft)instance.State["draft"];
        set => instance.State["draft"] = value;
    }

    /// <summary>The question that is open.</summary>
    public string At
    {
        get => (string)instance.State["at"];
        set => instance.State["at"] = value;
    }

    /// <summary>Whether the open question has had its one follow-up.</summary>
    public bool FollowedUp
    {
        get => instance.State.TryGetValue("followedUp", out var kept) && (bool)kept;
        set => instance.State["followedUp"] = value;
    }

    /// <summary>What was last taken for an answer; null once it was said again.</summary>
    public string? Heard
    {
        get => instance.State.TryGetValue("heard", out var kept) ? (string?)kept : null;
        set
        {
            if (value is null)
            {
                instance.State.Remove("heard");
            }
            else
            {
                instance.State["heard"] = value;
            }
        }
    }

    /// <summary>Which asking this is: another one whenever a question is asked anew; 0 in a talk kept before it was counted.</summary>
    public long Asking
    {
        get =>
            instance.State.TryGetValue(InterviewCards.AskingData, out var kept)
                ? Convert.ToInt64(kept, CultureInfo.InvariantCulture)
                : 0;
        set => instance.State[InterviewCards.AskingData] = value;
    }

    /// <summary>The one question being answered again; null when the whole script is walked.</summary>
    public string? Only
    {
        get => instance.State.TryGetValue("only", out var kept) ? (string?)kept : null;
        set
        {
            if (value is not null)
            {
                instance.State["only"] = value;
            }
        }
    }
}
