using System.Globalization;

namespace RMBot.Care;

public sealed class CareTexts(CultureInfo culture) : Texts(culture)
{
    public string End => Get();
    public string KeepGoing => Get();
    public string KeptTitle => Get();
    public string KeptNote => Get();
    public string EndedTitle => Get();
    public string ClosedNote => Get();

    public string EndTitle(string partner) => With(partner);

    public string EndNote(string partner) => With(partner);

    public string EndUnsentNote => Get();

    public string EndedNote(string partner) => With(partner);

    public string PartnerLeftTitle(string partner) => With(partner);

    public string PartnerLeftNote => Get();

    public string ClosedTitle(string partner) => With(partner);
}
