using Newtonsoft.Json.Linq;
using RMBot.Aims;
using RMBot.Interviews;
using RMBot.Invitation;
using RMBot.Purpose;
using RMBot.Tests.Driver;

namespace RMBot.Tests;

/// <summary>The cards of both interviews, as they come up when people really answer, hesitate and stumble.</summary>
internal sealed class Interviews
{
    private static readonly string[] NotInOwnWords =
    [
        "Who could teach you this?",
        "Do they report to you?",
        "How much of Megan's time?",
        "For how long?",
        "What would repay the effort?",
        "How much time do you truly have?",
        "Might it become mentoring later?",
        "Is it your choice?",
    ];
    private static readonly string[] TakenAsTheyCome = ["safe", "opening", "limits", "gives", "holds"];

    private readonly Office office = new();
    private readonly Chat executive;
    private readonly Chat mentor;
    private readonly Album album;
    private readonly Wording wording;

    /// <summary>The question that is open, and what is being done about it.</summary>
    private string open = "";
    private string next = "";
    private string? how;

    private Interviews(Album album, Wording wording)
    {
        (this.album, this.wording) = (album, wording);
        executive = office.Add("Alex Wilber", locale: Gallery.Locale);
        mentor = office.Add("Megan Bowen", locale: Gallery.Locale);
        executive.Shown += Meet;
        mentor.Shown += Meet;
    }

    /// <summary>Straight through, with people's own words wherever they are asked for, and one answer changed.</summary>
    public static async Task WalkAsync(Album album, Wording wording)
    {
        var walk = new Interviews(album, wording);
        await walk.executive.SaysAsync("start a pair");
        await walk.AnswerAsync(walk.executive, Walks.Ask);
        await walk.executive.PressesChangeAsync("why");
        await walk.PressAsync(walk.executive, InterviewCards.Answer, "changed", wording.Of("You know how it is done"));
        await walk.ToTheMentorsSideAsync();
        await walk.AnswerAsync(walk.mentor, Walks.Aims);
    }

    /// <summary>At every question: nothing, not now, back and one word, and only then an answer.</summary>
    public static async Task StumbleAsync(Album album)
    {
        var walk = new Interviews(album, Wording.Plain);
        await walk.executive.SaysAsync("start a pair");
        await walk.StumbleAsync(walk.executive, Walks.Ask);
        await walk.ToTheMentorsSideAsync();
        await walk.StumbleAsync(walk.mentor, Walks.Aims);
    }

    private async Task ToTheMentorsSideAsync()
    {
        await executive.PressesVerbAsync(PurposeCards.Send);
        await mentor.PressesVerbAsync(InvitationCards.Accept);
        await mentor.PressesVerbAsync(AimsCards.Begin);
    }

    private async Task AnswerAsync(Chat chat, (string Question, string Answer)[] script)
    {
        open = next;
        foreach (var (question, answer) in script)
        {
            var words =
                NotInOwnWords.Contains(question) ? answer
                : question == "Your opening message" ? wording.Opening(answer)
                : wording.Of(answer);
            await PressAsync(chat, InterviewCards.Answer, "answered", words);
        }
    }

    private async Task StumbleAsync(Chat chat, (string Question, string Answer)[] script)
    {
        open = next;
        for (var i = 0; i < script.Length; i++)
        {
            var question = open;
            await PressAsync(chat, InterviewCards.Answer, "empty", "");
            if (open != question)
            {
                await SayAsync(chat, "back");
            }

            await PressAsync(chat, InterviewCards.Later, "not-now");
            await SayAsync(chat, "continue");
            if (i > 0 && chat.HasVerb(InterviewCards.Back))
            {
                await PressAsync(chat, InterviewCards.Back, "back");
                await PressAsync(chat, InterviewCards.Answer, "answered", script[i - 1].Answer);
            }

            if (!TakenAsTheyCome.Any(question.EndsWith))
            {
                await PressAsync(chat, InterviewCards.Answer, "one-word", question == "purpose-line" ? "yes" : "AI");
            }

            Assert.Equal(question, open);
            await PressAsync(chat, InterviewCards.Answer, "answered", script[i].Answer);
        }
    }

    private async Task PressAsync(Chat chat, string verb, string how, string words = "")
    {
        this.how = how;
        await chat.PressesVerbAsync(verb, (InterviewCards.AnswerInput, words));
        (this.how, open) = (null, next);
    }

    private async Task SayAsync(Chat chat, string words)
    {
        await chat.SaysAsync(words);
        open = next;
    }

    private void Meet(JObject card)
    {
        var buttons = card.Descendants().OfType<JObject>().Where(part => (string?)part["type"] == "Action.Execute");
        if (buttons.FirstOrDefault()?["data"] is not { } data)
        {
            if (how is not null && open != "")
            {
                album.Meet(Named($"{open}-{how}"), card);
            }
        }
        else if ((string?)data["interview"] is { } interview)
        {
            next = $"{interview}-{data["question"]}";
            album.Meet(Named(next == open && how is not null ? $"{next}-after-{how}" : $"{next}-asked"), card);
        }
    }

    private string Named(string name) => wording == Wording.Plain ? name : $"{name}-{wording.Name}";
}
