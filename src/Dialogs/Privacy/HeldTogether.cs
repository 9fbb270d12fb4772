using System.Globalization;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.MyData;

/// <summary>What is of the two alike: charters, sessions, steps, pauses.</summary>
internal static class HeldTogether
{
    public static Gathering Charters(this Gathering gathered, Pair pair)
    {
        if (pair.Draft is { } draft)
        {
            gathered.Terms("draft", draft.Terms, Seen.Partner);
        }

        foreach (var charter in pair.Charters)
        {
            gathered
                .Words("agreedOn", Gathering.Day(charter.AgreedOn), Seen.Partner)
                .Words("endsOn", Gathering.Day(charter.EndsOn), Seen.Partner)
                .Terms("charter", charter.Terms, Seen.Partner);
        }

        return gathered;
    }

    /// <summary>Every part that holds words, one line each, and the rhythm.</summary>
    public static Gathering Terms(this Gathering gathered, string what, Terms terms, Seen seen)
    {
        string?[] parts =
        [
            terms.Topic,
            terms.Decision,
            terms.Outcome,
            terms.MentorAim,
            terms.Place,
            terms.BetweenSessions,
            terms.Preparation,
            terms.OwnRules,
            terms.Limits,
            .. terms.Milestones.Select(milestone => $"{Gathering.Day(milestone.On)}: {milestone.What}"),
        ];
        foreach (var part in parts)
        {
            gathered.Words(what, part, seen);
        }

        return gathered
            .Choice("cadence", (Cadence?)terms.Cadence, seen)
            .Number("sessionMinutes", terms.SessionMinutes, seen);
    }

    public static Gathering Sessions(this Gathering gathered, Pair pair)
    {
        foreach (var session in pair.Sessions)
        {
            var minutes = session.Minutes.ToString(CultureInfo.InvariantCulture);
            gathered
                .Words("session", $"{Gathering.Moment(session.StartsAt)}, {minutes} min", Seen.Partner, session.Number)
                .Choice("sessionState", (SessionState?)session.State, Seen.Partner, session.Number);
        }

        foreach (var series in pair.Series)
        {
            gathered.Words("join", series.JoinUrl, Seen.Partner);
        }

        return gathered;
    }

    public static Gathering Steps(this Gathering gathered, Pair pair)
    {
        foreach (var step in pair.Steps.Where(step => step.What.Length > 0))
        {
            gathered
                .Words("agreedStep", $"{Gathering.Day(step.Due)}: {step.What}", Seen.Partner)
                .Choice("stepState", (StepState?)step.State, Seen.Partner);
        }

        return gathered;
    }

    public static Gathering Pauses(this Gathering gathered, Pair pair)
    {
        foreach (var pause in pair.Pauses)
        {
            gathered.Words("pause", $"{Gathering.Moment(pause.From)} – {Gathering.Moment(pause.To)}", Seen.Partner);
        }

        return gathered;
    }
}
