using System.Globalization;

namespace RMBot.Languages;

public sealed class LanguageTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string Note => Get();
    public string Label => Get();
    public string Error => Get();
    public string AsInTeams => Get();
    public string Save => Get();
    public string SavedTitle => Get();
    public string SavedNote => Get();
}
