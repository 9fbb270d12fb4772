using RMBot.Cards;
using RMBot.Pairs;
using RMBot.Sessions;

namespace RMBot.Calendars;

/// <summary>Asks the executive to let the coach see when both are free, and says what it reads.</summary>
public static class SignInCards
{
    public const string SignIn = "session.signin";

    public static Card Ask(Pair pair, SignInTexts t)
    {
        var id = ("pair", pair.Id.Value);
        return new Card(
            t.AskTitle,
            [new Says(t.AskNote(pair.Mentor.FirstName)), new Says(t.AskPrivacy, Quiet: true)],
            [
                new Button(t.SignIn, SignIn, id),
                new Button(t.Without, SessionCards.Without, id),
                new Button(t.NotNow, SessionCards.Later, id),
            ]
        );
    }

    /// <summary>In the place of the question while the sign-in itself is open below it.</summary>
    public static Card SigningIn(Pair pair, SignInTexts t) =>
        new(
            t.SigningInTitle,
            [new Says(t.SigningInNote, Quiet: true)],
            [new Button(t.Without, SessionCards.Without, ("pair", pair.Id.Value))]
        );
}
