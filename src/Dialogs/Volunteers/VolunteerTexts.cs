using System.Globalization;
using RMBot.Purpose;

namespace RMBot.Volunteers;

public sealed class VolunteerTexts(CultureInfo culture) : Texts(culture)
{
    /// <summary>The topics are the executives' own.</summary>
    internal PurposeTexts Catalogue { get; } = new(culture);

    public string Title => Get();
    public string Note => Get();
    public string Topics => Get();
    public string TopicsMissing => Get();
    public string Most => Get();
    public string MostMissing => Get();
    public string Line => Get();
    public string LineError => Get();
    public string Save => Get();
    public string Stop => Get();
    public string SavedTitle => Get();
    public string SavedNote => Get();
    public string StoppedTitle => Get();
    public string StoppedNote => Get();

    public string TooLong(int length, int most) => With(length, most);
}
