using Newtonsoft.Json.Linq;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Tests.Driver;

namespace RMBot.Tests;

/// <summary>The cards of the term that only come up in talks: both check-ins, the forms of a change, the ways on, both reviews.</summary>
internal sealed class TermTalks
{
    /// <summary>Questions after which a talk is over when they are left out.</summary>
    private static readonly string[] EndWhenLeftOut = [CheckInQuestions.Step, CheckInQuestions.StepDue];

    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;
    private readonly Album album;
    private readonly Wording wording;

    /// <summary>What is being done; null while nothing is to be met.</summary>
    private string? doing;
    private string open = "";

    private TermTalks(Album album, Wording wording)
    {
        (this.album, this.wording) = (album, wording);
        (executive, mentor) = (office.Add("Alex Wilber"), office.Add("Megan Bowen"));
        executive.Shown += Meet;
        mentor.Shown += Meet;
    }

    public static async Task WalkAsync(Album album, Wording wording)
    {
        var talks = new TermTalks(album, wording);
        await Walks.ActiveAsync(talks.executive, talks.mentor);
        await talks.office.PassAsync(TimeSpan.FromDays(14.25));
        await talks.ChecksInAsync(talks.executive, "checkin-executive");
        await talks.ChecksInAsync(talks.mentor, "checkin-mentor");
        await talks.WaysOnAsync();
        await talks.ProposesAsync();
        await talks.office.PassAsync(TimeSpan.FromDays(156));
        await talks.ReviewsAsync(talks.executive, "review-executive", ReviewWalks.Executive);
        await talks.ReviewsAsync(talks.mentor, "review-mentor", ReviewWalks.Mentor);
    }

    /// <summary>Every question is answered; in the plain walk each is also left empty, put aside and taken up again.</summary>
    private async Task ChecksInAsync(Chat chat, string name)
    {
        await DoAsync(name, () => chat.PressesAsync("Begin"));
        while (chat.HasVerb(InterviewCards.Answer))
        {
            await StumbleAsync(chat, name);
            await AnswerAsync(chat, name, CheckInAnswer(chat.Last));
        }

        await DoAsync($"{name}-kept", () => chat.PressesVerbAsync(CheckInCards.Keep));
    }

    private string CheckInAnswer(string card) =>
        card.Contains("Where you start", StringComparison.Ordinal) && wording == Wording.Lengthy ? ""
        : card.Contains("1, not at all", StringComparison.Ordinal) ? "2"
        : card.Contains("Still on purpose?", StringComparison.Ordinal) ? nameof(OnPurpose.Partly)
        : card.Contains("Who does it?", StringComparison.Ordinal) ? "Me"
        : card.Contains("Until when?", StringComparison.Ordinal) ? "In two weeks"
        : card.Contains("What became of it?", StringComparison.Ordinal) ? "Done"
        : card.Contains("A step until next time", StringComparison.Ordinal)
            ? Brief(wording.Of("Show each other a real basket"))
        : wording.Of("We begin late and laugh a lot");

    /// <summary>A step is said in a line.</summary>
    private static string Brief(string words) => words[..Math.Min(words.Length, 200)];

    private async Task WaysOnAsync()
    {
        foreach (var way in Enum.GetValues<WayForward>())
        {
            await DoAsync(
                $"way-{way}",
                () => executive.PressesOldAsync("Show me", (WayForwardCards.WayInput, way.ToString()))
            );
        }
    }

    private async Task ProposesAsync()
    {
        foreach (var part in new[] { "topic", "rhythm", "checkins", "milestone-1", "place", "rules", "outcome" })
        {
            await mentor.SaysAsync("propose a change");
            await DoAsync(
                $"correction-form-{part}",
                () => mentor.PressesAsync("Next", (CharterForms.FirstInput, part))
            );
        }

        await DoAsync(
            "correction-outcome",
            () => mentor.PressesAsync("Propose it", (CharterForms.FirstInput, wording.Of("I plan a launch unaided")))
        );
        await executive.PressesAsync("Accept");
        await OpenMilestoneAsync();
        await mentor.PressesAsync(
            "Propose it",
            (CharterForms.FirstInput, wording.Of("A day in the shop")),
            (CharterForms.SecondInput, "2026-05-04")
        );
        await executive.PressesAsync("Accept");
        await DoAsync("correction-form-milestone", OpenMilestoneAsync);
    }

    private async Task OpenMilestoneAsync()
    {
        await mentor.SaysAsync("propose a change");
        await mentor.PressesAsync("Next", (CharterForms.FirstInput, "milestone-1"));
    }

    private async Task ReviewsAsync(Chat chat, string name, (string Question, string Answer)[] script)
    {
        await DoAsync(name, () => chat.PressesAsync("Look back"));
        foreach (
            var (question, answer) in script.SkipWhile(asked =>
                !chat.Last.Contains(asked.Question, StringComparison.Ordinal)
            )
        )
        {
            await StumbleAsync(chat, name);
            await AnswerAsync(
                chat,
                name,
                question == "What changed?" || question.StartsWith("A word", StringComparison.Ordinal)
                        ? wording.Of(answer)
                    : question == "What next?" ? "Extend"
                    : answer
            );
        }

        await StumbleAsync(chat, name);
        await AnswerAsync(chat, name, "2");
    }

    private async Task StumbleAsync(Chat chat, string name)
    {
        if (wording != Wording.Plain)
        {
            return;
        }

        var question = open;
        if (!EndWhenLeftOut.Contains(question))
        {
            await DoAsync(
                $"{name}-empty",
                () => chat.PressesVerbAsync(InterviewCards.Answer, (InterviewCards.AnswerInput, ""))
            );
        }

        if (open != question)
        {
            await chat.SaysAsync("back");
        }

        await DoAsync($"{name}-not-now", () => chat.PressesVerbAsync(InterviewCards.Later));
        await chat.SaysAsync("continue");
    }

    private async Task AnswerAsync(Chat chat, string name, string words)
    {
        var question = open;
        await DoAsync(
            $"{name}-answered",
            () =>
                chat.PressesVerbAsync(
                    InterviewCards.Answer,
                    (InterviewCards.AnswerInput, words),
                    (InterviewCards.ShareInput, "true")
                )
        );
        Assert.True(open != question || !chat.HasVerb(InterviewCards.Answer), $"{name}: {question} takes no answer.");
    }

    private async Task DoAsync(string what, Func<Task> does)
    {
        doing = what;
        await does();
        doing = null;
    }

    private void Meet(JObject card)
    {
        if (
            card.Descendants().OfType<JObject>().FirstOrDefault(part => part["interview"] is not null) is { } ids
            && (string?)ids["question"] is { } question
        )
        {
            open = question;
        }

        if (doing is not null)
        {
            album.Meet(wording == Wording.Plain ? $"{doing}" : $"{doing}-{wording.Name}", card);
        }
    }
}
