using RMBot.Cards;
using RMBot.Purpose;

namespace RMBot.Help;

public static class HelpCards
{
    public const string WhoSeesWhat = "help.whoSeesWhat";
    public const string Example = "help.example";
    public const string Restart = "interview.restart";
    public const string KeepGoing = "interview.keepGoing";

    public static Card Welcome(string firstName, HelpTexts t) =>
        new(
            t.WelcomeTitle(firstName),
            [new Says(t.WelcomeNote), new Says(t.WelcomeHow), new Says(t.WelcomePrivacy, Quiet: true)],
            [
                new Button(t.StartPair, PurposeCards.Start),
                new Button(t.WhoSeesWhatButton, WhoSeesWhat),
                new Button(t.ExampleButton, Example),
            ]
        );

    public static Card Commands(HelpTexts t, bool isAsking) =>
        new(
            t.HelpTitle,
            isAsking ? [new Says(t.HelpNote), new Says(t.HelpInTalk)] : [new Says(t.HelpNote)],
            [new Button(t.StartPair, PurposeCards.Start), new Button(t.WhoSeesWhatButton, WhoSeesWhat)]
        );

    public static Card OldCard(HelpTexts t) => new(t.OldCardTitle, [new Says(t.OldCardNote, Quiet: true)], []);

    public static Card StartOver(HelpTexts t) =>
        new(
            t.StartOverTitle,
            [new Says(t.StartOverNote)],
            [new Button(t.StartOver, Restart), new Button(t.KeepGoing, KeepGoing)]
        );
}
