using RMBot.Assistants;
using RMBot.Calendars;
using RMBot.Sessions;
using RMBot.Status;

namespace RMBot.Tests.Cards;

internal sealed partial record Press
{
    /// <summary>The buttons around the calendars.</summary>
    private static readonly Dictionary<string, Press> OfTheCalendars = new()
    {
        [SignInCards.SignIn] = new(desk => desk.AskedToSignInAsync(), "Signing in"),
        [SessionCards.Without] = new(desk => desk.AskedToSignInAsync(), "usual times, 60 minutes each"),
        [ReleaseCards.Release] = new(desk => desk.EndedAsync(), "Out of both calendars"),
        [ReleaseCards.Leave] = new(desk => desk.EndedAsync(), "They stay in the calendars"),
        [AssistantCards.Name] = new(
            async desk =>
            {
                desk.AddAssistant();
                return await desk.SaysWhileActiveAsync("assistant");
            },
            "Lynne may move your session times",
            (AssistantCards.MailInput, "lynne.robbins@example.com")
        ),
        [AssistantCards.Remove] = new(
            async desk =>
            {
                await desk.AssistedAsync();
                return desk.Executive;
            },
            "Nobody moves times for you"
        ),
        [AssistingCards.Open] = new(desk => desk.AssistedAsync(), "Times are by Alex's clock"),
        [AssistingCards.Cancel] = new(desk => desk.AssistedAsync(), "Changed"),
        [AssistingCards.Move] = new(
            async desk =>
            {
                var chat = await desk.AssistedAsync();
                await chat.PressesVerbAsync(AssistingCards.Open);
                return chat;
            },
            "Thursday 12 March, 15:30",
            (ArrangingCards.DayInput, "2026-03-12"),
            (ArrangingCards.TimeOfDayInput, "15:30")
        ),
        [StatusCards.Assistant] = new(desk => desk.WhichAsync("assistant"), "Who may move your session times?"),
    };
}
