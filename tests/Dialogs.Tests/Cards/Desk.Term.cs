using RMBot.Assistants;
using RMBot.Charters;
using RMBot.CheckIns;
using RMBot.Interviews;
using RMBot.Review;
using RMBot.Sessions;
using RMBot.Tests.Driver;

namespace RMBot.Tests.Cards;

/// <summary>The same two after their charter.</summary>
public sealed partial class Desk
{
    public async Task<Chat> AgreedAsync()
    {
        await Walks.AgreedAsync(Executive, Mentor);
        return Executive;
    }

    public async Task<Chat> OffersAsync()
    {
        await (await AgreedAsync()).PressesVerbAsync(SessionCards.Times);
        return Executive;
    }

    /// <summary>The executive wants times, and has not let the coach see the calendars.</summary>
    public async Task<Chat> AskedToSignInAsync()
    {
        office.Calendar.NeedsSignIn = true;
        return await OffersAsync();
    }

    public Chat AddAssistant() => office.Add("Lynne Robbins");

    /// <summary>The executive has an assistant, who looks at the sessions.</summary>
    public async Task<Chat> AssistedAsync()
    {
        var assistant = AddAssistant();
        var chat = await SaysWhileActiveAsync("assistant");
        await chat.PressesVerbAsync(AssistantCards.Name, (AssistantCards.MailInput, "lynne.robbins@example.com"));
        return await SaysAsync(assistant, "sessions");
    }

    /// <summary>The executive ended it while sessions stand in the calendars.</summary>
    public async Task<Chat> EndedAsync()
    {
        var chat = await SaysWhileActiveAsync("end");
        await chat.PressesVerbAsync(Care.CareCards.End);
        return chat;
    }

    /// <summary>Sessions are booked, and so many days passed.</summary>
    public async Task<Chat> ActiveAsync(double days = 0)
    {
        await Walks.ActiveAsync(Executive, Mentor);
        await office.PassAsync(TimeSpan.FromDays(days));
        return Executive;
    }

    /// <summary>Sessions are booked, and the executive asks for something.</summary>
    public async Task<Chat> SaysWhileActiveAsync(params string[] words) => await SaysAsync(await ActiveAsync(), words);

    /// <summary>The executive is asked about the next session.</summary>
    public Task<Chat> PreparingAsync() => ActiveAsync(days: 3.1);

    public Task<Chat> AfterSessionAsync() => ActiveAsync(days: 7.25);

    public Task<Chat> CheckInDueAsync() => ActiveAsync(days: 14.25);

    /// <summary>The first session was held, and the executive wrote what they will use of it.</summary>
    public async Task<Chat> CheckedAsync(double days = 0)
    {
        var chat = await AfterSessionAsync();
        await chat.PressesVerbAsync(
            SessionCards.SendCheck,
            (SessionCards.HeldInput, SessionCards.Yes),
            (SessionCards.NextInput, "I test the checkout myself")
        );
        await office.PassAsync(TimeSpan.FromDays(days));
        return chat;
    }

    /// <summary>The check-in is told and not kept: every question answered alike, the ratings low.</summary>
    public async Task<Chat> CheckInToldAsync()
    {
        var chat = await CheckInDueAsync();
        await chat.PressesVerbAsync(CheckInCards.Begin);
        while (chat.HasVerb(InterviewCards.Answer))
        {
            var isRating = chat.Last.Contains("1, not at all", StringComparison.Ordinal);
            await chat.PressesVerbAsync(
                isRating || chat.Last.Contains("What works?", StringComparison.Ordinal)
                    ? InterviewCards.Answer
                    : InterviewCards.Skip,
                (InterviewCards.AnswerInput, isRating ? "1" : "We laugh a lot")
            );
        }

        return chat;
    }

    public async Task<Chat> CheckInKeptAsync()
    {
        var chat = await CheckInToldAsync();
        await chat.PressesVerbAsync(CheckInCards.Keep);
        return chat;
    }

    /// <summary>The form for one part of the charter is open, to propose another.</summary>
    public async Task<Chat> CorrectingAsync(string part)
    {
        var chat = await SaysWhileActiveAsync("propose a change");
        await chat.PressesVerbAsync(CorrectionCards.Pick, (CharterForms.FirstInput, part));
        return chat;
    }

    /// <summary>The executive's proposal waits for the mentor.</summary>
    public async Task<Chat> ProposedAsync()
    {
        var chat = await CorrectingAsync("place");
        await chat.PressesVerbAsync(CorrectionCards.SavePlace, (CharterForms.FirstInput, "On the roof terrace"));
        return Mentor;
    }

    /// <summary>A milestone is agreed, and its form is open to propose another.</summary>
    public async Task<Chat> CorrectingMilestoneAsync()
    {
        var chat = await CorrectingAsync("milestone-1");
        await chat.PressesVerbAsync(
            CorrectionCards.SaveMilestone,
            (CharterForms.FirstInput, "A day in the shop"),
            (CharterForms.SecondInput, "2026-05-04")
        );
        await Mentor.PressesVerbAsync(CorrectionCards.Accept);
        await chat.SaysAsync("propose a change");
        await chat.PressesVerbAsync(CorrectionCards.Pick, (CharterForms.FirstInput, "milestone-1"));
        return chat;
    }

    /// <summary>The next two sessions are cancelled.</summary>
    public async Task<Chat> RescuedAsync()
    {
        var chat = await SaysWhileActiveAsync("sessions");
        await chat.PressesVerbAsync(SessionCards.CancelNext);
        await chat.PressesVerbAsync(SessionCards.CancelNext);
        return chat;
    }

    public Task<Chat> ReviewDueAsync() => ActiveAsync(days: 170.25);

    /// <summary>Both have looked back, the executive with one wish, the mentor with another.</summary>
    public async Task<Chat> ReviewedAsync(Next executive = Next.Close, Next mentor = Next.Close)
    {
        await ReviewDueAsync();
        await Executive.LooksBackAsync(
            ReviewWalks.Executive,
            executive.ToString(),
            executive == Next.Extend ? 2 : null
        );
        await Mentor.LooksBackAsync(ReviewWalks.Mentor, mentor.ToString(), mentor == Next.Extend ? 2 : null);
        return Mentor;
    }

    /// <summary>Beside the term there is a second pair, so that it must be said which one is meant.</summary>
    public async Task<Chat> WhichAsync(string words)
    {
        await ActiveAsync();
        office.Add("Lee Gu");
        await Executive.AsksAsync(("Who could teach you this?", "lee.gu@example.com"));
        return await SaysAsync(Executive, words);
    }
}
