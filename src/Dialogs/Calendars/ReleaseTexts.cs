using System.Globalization;

namespace RMBot.Calendars;

public sealed class ReleaseTexts(CultureInfo culture) : Texts(culture)
{
    public string Release => Get();
    public string Leave => Get();
    public string ReleasedTitle => Get();
    public string ReleasedNote => Get();
    public string LeftTitle => Get();
    public string LeftNote => Get();

    public string Ahead(int count) => count == 1 ? Get("OneAhead") : With(count);

    public string InPause(int count) => count == 1 ? Get("OneInPause") : With(count);
}
