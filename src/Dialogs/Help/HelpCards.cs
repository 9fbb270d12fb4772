using RMBot.Cards;
using RMBot.Interviews;
using RMBot.MyData;
using RMBot.Purpose;

namespace RMBot.Help;

public static class HelpCards
{
    public const string WhoSeesWhat = "help.whoSeesWhat";
    public const string Example = "help.example";
    public const string Restart = "interview.restart";
    public const string KeepGoing = "interview.keepGoing";
    private const string WelcomeCard = "welcome";
    private const string HelpCard = "help";

    public static Card Welcome(string firstName, HelpTexts t) =>
        new(
            t.WelcomeTitle(firstName),
            [new Says(t.WelcomeNote), new Says(t.WelcomeHow), new Says(t.WelcomePrivacy, Quiet: true)],
            [
                new Button(t.StartPair, PurposeCards.Start, ("card", WelcomeCard)),
                new Button(t.WhoSeesWhatButton, WhoSeesWhat, ("card", WelcomeCard)),
                new Button(t.ExampleButton, Example, ("card", WelcomeCard)),
            ]
        );

    public static Card Commands(HelpTexts t, bool isAsking, bool isOrganiser = false) =>
        new(
            t.HelpTitle,
            [
                new Says($"{t.HelpNote}\n\n{t.HelpLanguage}"),
                .. isOrganiser ? [new Says(t.HelpForOrganisers)] : Array.Empty<Element>(),
                .. isAsking ? [new Says(t.HelpInTalk)] : Array.Empty<Element>(),
            ],
            [
                new Button(t.StartPair, PurposeCards.Start, ("card", HelpCard)),
                new Button(t.WhoSeesWhatButton, WhoSeesWhat, ("card", HelpCard)),
                new Button(t.MyDataButton, MyDataCards.Show),
            ]
        );

    /// <summary>The card a button of the welcome or of the help was pressed on, as it was.</summary>
    public static Card Same(string? card, string firstName, HelpTexts t) =>
        card == HelpCard ? Commands(t, isAsking: false) : Welcome(firstName, t);

    public static Card NotYours(HelpTexts t) => new(t.OldCardTitle, [new Says(t.NotYours, Quiet: true)], []);

    public static Card OldCard(HelpTexts t) => new(t.OldCardTitle, [new Says(t.OldCardNote, Quiet: true)], []);

    /// <summary>What was answered to <see cref="StartOver"/>.</summary>
    public static Card StartedOver(HelpTexts t) => new(t.StartOverTitle, [new Says(t.StartOver, Quiet: true)], []);

    /// <param name="asking">Which asking of the open question is to be forgotten; null when it is not counted.</param>
    public static Card StartOver(HelpTexts t, string? asking = null) =>
        new(
            t.StartOverTitle,
            [new Says(t.StartOverNote)],
            [
                asking is null
                    ? new Button(t.StartOver, Restart)
                    : new Button(t.StartOver, Restart, (InterviewCards.AskingData, asking)),
                new Button(t.KeepGoing, KeepGoing),
            ]
        );
}
