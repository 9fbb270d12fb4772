using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Aims;

public sealed class AimsTexts(CultureInfo culture) : Texts(culture)
{
    public string Title(string question) => Get("Title_" + question);

    public string Ask(string question, string executive) => With(executive, key: "Ask_" + question);

    public string AskTime(string executive, string asked) => With(executive, asked, key: "Ask_time");

    public string AskLength(string executive, string asked) => With(executive, asked, key: "Ask_length");

    public string Label(string question) => Get("Label_" + question);

    public string Note(string question, string executive, PairKind kind) =>
        With(executive, key: "Note_" + question + (question == "aim" ? "_" + kind : ""));

    public string Wish(Wish wish) => Get("Wish_" + wish);

    public string Evolve(Evolve evolve) => Get("Evolve_" + evolve);

    public string FreeChoice(FreeChoice choice) => Get("FreeChoice_" + choice);

    public string VagueAim => Get();
    public string ChooseWishes => Get();
    public string ChooseOne => Get();
    public string NoLongerNeeded => Get();
    public string OnlyYou => Get();
    public string Nothing => Get();
    public string SummaryTitle => Get();
    public string Change => Get();
    public string ChangingNote => Get();
    public string NotNow => Get();
    public string KeptTitle => Get();
    public string KeptNote => Get();
    public string SharedTitle => Get();
    public string ThinkingNote => Get();
    public string BegunNote => Get();

    public string Intro(PairKind kind) => Get("Intro_" + kind);

    public string ShareWith(string executive) => With(executive);

    public string FeltIHadToRemark(string executive) => With(executive);

    public string SharedWith(string executive) => With(executive);

    public string SummaryNote(string executive) => With(executive);

    public string Share(string executive) => With(executive);

    public string SharedNote(string executive) => With(executive);

    public string BeginTitle(string executive) => With(executive);

    public string ThinkingTitle(string mentor) => With(mentor);
}
