using System.Globalization;
using RMBot.Calendars;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Pairs;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Rules;

/// <summary>A made-up term, from the charter to after its end: how often they meet, where they are, and what they answer.</summary>
/// <param name="Start">Days after the first of January.</param>
/// <param name="Answers">For each prompt that asks something: 0 is silence, else answered after so many hours, in turn.</param>
internal sealed record Term(
    bool EveryTwoWeeks,
    int Start,
    int FirstIn,
    TimeSpan At,
    string Executive,
    string Mentor,
    int Months,
    int[] Answers
)
{
    public static readonly string[] Zones =
    [
        "Europe/Berlin",
        "America/New_York",
        "Asia/Tokyo",
        "Australia/Sydney",
        "America/Los_Angeles",
    ];
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-US");

    /// <summary>Six months, monthly, both in Berlin, from a Tuesday in March.</summary>
    public static Term Default(int answer) =>
        new(false, 61, 7, TimeSpan.FromHours(10), Zones[0], Zones[0], 6, [answer]);

    public Pair Live()
    {
        var now = new DateTimeOffset(2026, 1, 1, 9, 0, 0, TimeSpan.Zero).AddDays(Start);
        var pair = Begin(now);
        var ends = pair.TermEnds(Role.Executive).AddDays(9);
        var due = new List<(DateTimeOffset At, Prompt To)>();
        for (var asked = 0; now < ends; )
        {
            pair = pair.At(now);
            while (pair.DueAt(now) is [var prompt, ..])
            {
                if (pair.IsOvertaken(prompt, now) || NextStep.CardFor(pair, prompt, English) is null)
                {
                    pair = pair.Skipped(prompt.Id, "overtaken");
                    continue;
                }

                pair = pair.Claim(prompt.Id, now.AddMinutes(2)).Sent(prompt.Id, now);
                if (Answers[asked++ % Answers.Length] is > 0 and var hours)
                {
                    due.Add((now.AddHours(hours), prompt));
                }
            }

            foreach (var (at, prompt) in due.Where(one => one.At <= now).ToList())
            {
                due.Remove((at, prompt));
                var answered = Answer(pair, prompt, now);
                pair = ReferenceEquals(answered, pair) ? pair : answered.AnsweringAtOnce(pair, prompt.To, now);
            }

            if (pair.DueAt(now).IsEmpty)
            {
                now =
                    due.Select(one => (DateTimeOffset?)one.At).Append(pair.NextLook()).Where(look => look > now).Min()
                    ?? ends;
            }
        }

        return pair;
    }

    private Pair Begin(DateTimeOffset now)
    {
        var agreed = APair.Active();
        var cadence = EveryTwoWeeks ? Cadence.EveryTwoWeeks : Cadence.Monthly;
        var terms = agreed.Charter!.Terms with { Months = Months, Cadence = cadence };
        var pair = agreed with
        {
            Since = now,
            Executive = agreed.Executive with { TimeZone = Executive },
            Mentor = agreed.Mentor with { TimeZone = Mentor },
            Prompts = [],
            Charters = [Charter.First(terms, DateOnly.FromDateTime(now.UtcDateTime))],
        };
        var first = LocalTime.Day(now, Executive).AddDays(FirstIn);
        while (!LocalTime.IsWorkingDay(first))
        {
            first = first.AddDays(1);
        }

        var starts = Rhythm.Series(first, TimeOnly.FromTimeSpan(At), cadence, pair.Charter!.EndsOn, Executive);
        return starts.IsEmpty ? pair.Replan(now) : pair.Book(starts, 60, now);
    }

    private static Pair Answer(Pair pair, Prompt prompt, DateTimeOffset now) =>
        prompt.Kind switch
        {
            PromptKind.PrepareQuestion => pair.AskFor(prompt.Occurrence, "Why?", now),
            PromptKind.AfterSession => pair.Check(
                prompt.Occurrence,
                prompt.To,
                ATerm.Said(prompt.To, "I ask first"),
                now
            ),
            PromptKind.CheckInDue => pair.Tell(new CheckIn(prompt.Occurrence, prompt.To, CheckInState.Told, now), now)
                .Keep(prompt.Occurrence, prompt.To, now),
            PromptKind.Thank => Momentum.Encouraging.Thank(pair, "You made me ask.", now),
            PromptKind.ReviewDue or PromptKind.ReviewReminder => pair.LookBack(
                prompt.To,
                ATerm.Answers(prompt.To, null, Next.Close, shares: false),
                now
            ),
            _ => pair,
        };
}
