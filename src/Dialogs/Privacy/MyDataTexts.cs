using System.Globalization;
using RMBot.Pairs;

namespace RMBot.MyData;

public sealed class MyDataTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string About => Get();
    public string NoMail => Get();
    public string ZoneLabel => Get();
    public string NoPairs => Get();
    public string Volunteers => Get();
    public string PageOffered => Get();
    public string Elsewhere => Get();
    public string Copy => Get();
    public string Correct => Get();
    public string Delete => Get();
    public string CopyTitle => Get();
    public string CopyOwn => Get();
    public string OpenPage => Get();
    public string OpenData => Get();
    public string CorrectTitle => Get();
    public string FromTeams => Get();
    public string ZoneInput => Get();
    public string ZoneProblem => Get();
    public string WhereToCorrect => Get();
    public string Refresh => Get();
    public string SaveZone => Get();
    public string Refreshed => Get();
    public string DeleteTitle => Get();
    public string DeleteGoes => Get();
    public string DeleteStays => Get();
    public string DeleteCalendars => Get();
    public string DeleteReally => Get();
    public string KeepIt => Get();
    public string KeptTitle => Get();
    public string KeptNote => Get();
    public string DeletingTitle => Get();
    public string DeletingNote => Get();
    public string ExpiredTitle => Get();
    public string ExpiredNote => Get();
    public string FormerParticipant => Get();
    public string WordsGoneNote => Get();
    public string PageNote => Get();
    public string PagePerson => Get();
    public string PageName => Get();
    public string PageMail => Get();
    public string PageSignIn => Get();
    public string PageLanguage => Get();
    public string ChosenLanguage => Get();
    public string PageOpen => Get();
    public string PageOwn => Get();
    public string PageShown => Get();
    public string PageTogether => Get();
    public string PageSent => Get();
    public string AssistTitle => Get();
    public string Assists => Get();

    public string InTalk(int answers) => With(answers);

    public string PairTitle(string partner) => With(partner);

    public string MorePairs(int pairs) => With(pairs);

    public string Counts(int alone, int partner, int counted) => With(alone, partner, counted);

    public string CopyNote(DateTime until, int times) => With(until, times);

    public string ZoneSaved(string zone) => With(zone);

    public string DeletePairs(int open) => With(open);

    public string WordsGoneTitle(string partner) => With(partner);

    public string PageTitle(string name) => With(name);

    public string PageMade(DateTime at) => With(at);

    public string OfSession(int session) => With(session);

    /// <summary>What kind of thing it is.</summary>
    public string What(string id) => Get($"What_{id}");

    /// <summary>What was chosen.</summary>
    public string Choice(string id) => Get($"Choice_{id}");

    public string By(Seen seen) => Get($"By{seen}");

    public string Stands(Stage stage) => Get($"Stands{stage}");

    public string Prompt(PromptKind kind) => Get($"Prompt{kind}");
}
