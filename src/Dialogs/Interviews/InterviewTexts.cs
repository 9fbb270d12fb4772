using System.Globalization;

namespace RMBot.Interviews;

public sealed class InterviewTexts(CultureInfo culture) : Texts(culture)
{
    public string Continue => Get();
    public string Back => Get();
    public string Skip => Get();
    public string NotNow => Get();
    public string YouSaid => Get();
    public string Ideas => Get();
    public string Choose => Get();
    public string WriteSomething => Get();
    public string WhoMaySee => Get();
    public string KeptForLater => Get();
    public string WentBack => Get();
    public string Skipped => Get();
    public string IsFirst => Get();
    public string OnlyThis => Get();
    public string CannotSkip => Get();
    public string NothingHeard => Get();
    public string NoWords => Get();

    public string Progress(int number, int of) => With(number, of);

    public string NotNowSaid(int number, int of) => With(number, of);

    public string TooLong(int length, int most) => With(length, most);
}
