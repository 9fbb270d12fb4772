using RMBot.Care;
using RMBot.Sessions;

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
    };
}
