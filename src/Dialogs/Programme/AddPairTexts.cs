using System.Globalization;

namespace RMBot.Programme;

public sealed class AddPairTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string Note => Get();
    public string Executive => Get();
    public string Mentor => Get();
    public string AddressMissing => Get();
    public string Programme => Get();
    public string ProgrammeMissing => Get();
    public string Next => Get();
    public string Add => Get();
    public string AddedTitle => Get();

    public string AddedNote(string executive, string mentor) => With(executive, mentor);
}
