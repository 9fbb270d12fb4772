using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Programme;

public sealed class DeliveryTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string NotCounted => Get();
    public string EverybodyReached => Get();

    public string Counts(int due, int sent, int waiting) => With(due, sent, waiting);

    public string CountsNotSent(int kept, int failed) => With(kept, failed);

    /// <param name="code">What Teams or the coach gave as the reason.</param>
    public string NotTaken(WhyNotTaken why, int count, string code) => With(count, code, key: $"NotTaken{why}");

    /// <summary>The reason alone, where the number stands beside it.</summary>
    public string Reason(WhyNotTaken why, string code) => With(code, key: $"Reason{why}");

    public string CountedAt(DateTime local) => With(local);

    public string More(int people) => With(people);

    public string AtLeastMore(int people) => With(people);

    public string Why(WhyNotReached why) => Get($"Why{why}");

    /// <summary>What helps.</summary>
    public string Remedy(WhyNotReached why) => Get($"Remedy{why}");
}
