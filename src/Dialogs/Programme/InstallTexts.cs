using System.Globalization;

namespace RMBot.Programme;

public sealed class InstallTexts(CultureInfo culture) : Texts(culture)
{
    /// <summary>What works without any permission of the coach's own.</summary>
    public string SetupPolicy => Get();
    public string NoSuchPerson => Get();
    public string NotAllowed => Get();

    public string Refused(string code) => With(code);

    public string WhyNot(WhyNotInstalled why) => Get($"WhyNot{why}");
}
