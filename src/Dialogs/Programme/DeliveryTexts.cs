using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Programme;

public sealed class DeliveryTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string NotCounted => Get();
    public string EverybodyReached => Get();
    public string TooBig => Get();
    public string NotAllowed => Get();
    public string Busy => Get();

    public string Counts(int due, int sent, int waiting) => With(due, sent, waiting);

    public string CountsNotSent(int kept, int failed) => With(kept, failed);

    public string NotTaken(int count, string reason) => With(count, reason);

    public string OtherReason(string code) => With(code);

    public string CountedAt(DateTime local) => With(local);

    public string More(int people) => With(people);

    public string AtLeastMore(int people) => With(people);

    public string Why(WhyNotReached why) => Get($"Why{why}");

    /// <summary>What helps.</summary>
    public string Remedy(WhyNotReached why) => Get($"Remedy{why}");
}
