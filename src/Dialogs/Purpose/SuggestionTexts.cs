using System.Globalization;

namespace RMBot.Purpose;

public sealed class SuggestionTexts(CultureInfo culture) : Texts(culture)
{
    public string Ask => Get();
    public string Decline => Get();
    public string DeclinedTitle => Get();

    public string Title(string mentor) => With(mentor);

    public string ReminderTitle(string mentor) => With(mentor);

    public string Idea(string mentor) => With(mentor);

    public string YouFirst(string mentor) => With(mentor);

    public string WhoKnows(string mentor) => With(mentor);

    public string TakenUpNote(string mentor) => With(mentor);

    public string DeclinedNote(string mentor) => With(mentor);
}
