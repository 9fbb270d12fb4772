using System.Globalization;

namespace RMBot.Status;

public sealed class StatusTexts(CultureInfo culture) : Texts(culture)
{
    public string WhichTitle => Get();
    public string WhichLabel => Get();
    public string WhichError => Get();
    public string Show => Get();

    public string YouLearnFrom(string mentor) => With(mentor);

    public string YouTeach(string executive) => With(executive);
}
