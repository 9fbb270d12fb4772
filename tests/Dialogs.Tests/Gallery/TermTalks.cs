using Newtonsoft.Json.Linq;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Pairs;
using RMBot.Review;
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
        (executive, mentor) = (
            office.Add("Alex Wilber", locale: Gallery.Locale),
            office.Add("Megan Bowen", locale: Gallery.Locale)
        );
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
        await talks.ReviewsAsync(talks.executive, "review-executive");
        await talks.ReviewsAsync(talks.mentor, "review-mentor");
    }

    /// <summary>Every question is answered; in the plain walk each is also left empty, put aside and taken up again.</summary>
    private async Task ChecksInAsync(Chat chat, string name)
    {
        await DoAsync(name, () => chat.PressesVerbAsync(CheckInCards.Begin));
        while (chat.HasVerb(InterviewCards.Answer))
        {
            await StumbleAsync(chat, name);
            await AnswerAsync(chat, name, CheckInAnswer(chat));
        }

        await DoAsync($"{name}-kept", () => chat.PressesVerbAsync(CheckInCards.Keep));
    }

    private string CheckInAnswer(Chat chat) =>
        open switch
        {
            CheckInQuestions.Confidence when wording == Wording.Lengthy => "",
            CheckInQuestions.Confidence or CheckInQuestions.Comfort or CheckInQuestions.Commitment => "2",
            CheckInQuestions.OnPurpose => nameof(OnPurpose.Partly),
            CheckInQuestions.StepOwner => (chat == executive ? Role.Executive : Role.Mentor).ToString(),
            CheckInQuestions.StepDue => "2",
            CheckInQuestions.Step => Brief(wording.Of("Show each other a real basket")),
            _ when open.StartsWith("step-", StringComparison.Ordinal) => nameof(StepState.Done),
            _ => wording.Of("We begin late and laugh a lot"),
        };

    /// <summary>A step is said in a line.</summary>
    private static string Brief(string words) => words[..Math.Min(words.Length, 200)];

    private async Task WaysOnAsync()
    {
        foreach (var way in Enum.GetValues<WayForward>())
        {
            await DoAsync(
                $"way-{way}",
                () => executive.PressesOldVerbAsync(WayForwardCards.Choose, (WayForwardCards.WayInput, way.ToString()))
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
                () => mentor.PressesVerbAsync(CorrectionCards.Pick, (CharterForms.FirstInput, part))
            );
        }

        await DoAsync(
            "correction-outcome",
            () =>
                mentor.PressesVerbAsync(
                    CorrectionCards.SaveOutcome,
                    (CharterForms.FirstInput, wording.Of("I plan a launch unaided"))
                )
        );
        await executive.PressesVerbAsync(CorrectionCards.Accept);
        await OpenMilestoneAsync();
        await mentor.PressesVerbAsync(
            CorrectionCards.SaveMilestone,
            (CharterForms.FirstInput, wording.Of("A day in the shop")),
            (CharterForms.SecondInput, "2026-05-04")
        );
        await executive.PressesVerbAsync(CorrectionCards.Accept);
        await DoAsync("correction-form-milestone", OpenMilestoneAsync);
    }

    private async Task OpenMilestoneAsync()
    {
        await mentor.SaysAsync("propose a change");
        await mentor.PressesVerbAsync(CorrectionCards.Pick, (CharterForms.FirstInput, "milestone-1"));
    }

    private async Task ReviewsAsync(Chat chat, string name)
    {
        await DoAsync(name, () => chat.PressesVerbAsync(ReviewCards.Begin));
        while (chat.HasVerb(InterviewCards.Answer))
        {
            await StumbleAsync(chat, name);
            await AnswerAsync(chat, name, ReviewAnswer(chat));
        }
    }

    private string ReviewAnswer(Chat chat) =>
        open switch
        {
            "outcome" or "aim" => nameof(Reached.Partly),
            "changed" => wording.Of(chat == executive ? "executive-changed-token" : "mentor-changed-token"),
            "worth" => nameof(Worth.CostMore),
            "recommend" => "9",
            "thanks" => wording.Of(chat == executive ? "executive-thanks-token" : "mentor-thanks-token"),
            "next" => "Extend",
            _ => "2",
        };

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
