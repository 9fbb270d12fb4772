using System.Globalization;

namespace RMBot.Care;

public sealed class SnoozeTexts(CultureInfo culture) : Texts(culture)
{
    public string NotNow => Get();
    public string Skip => Get();
    public string LaterTitle => Get();
    public string LaterNote => Get();
    public string SkippedTitle => Get();
    public string NoMoreNote => Get();
}
