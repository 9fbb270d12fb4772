using System.Globalization;
using RMBot.Pairs;

namespace RMBot.Programme;

public sealed class DeliveryTexts(CultureInfo culture) : Texts(culture)
{
    public string Title => Get();
    public string NotCounted => Get();
    public string EverybodyReached => Get();
    public string NotReachedTitle => Get();

    public string Counts(int due, int sent, int waiting) => With(due, sent, waiting);

    public string CountsNotSent(int kept, int failed) => With(kept, failed);

    public string Failed(int count, string reason) => With(count, reason);

    public string CountedAt(DateTimeOffset local) => With(local);

    public string More(int people) => With(people);

    public string AtLeastMore(int people) => With(people);

    /// <summary>Why somebody cannot be written to, and what helps.</summary>
    public string Remedy(WhyNotReached why) => Get($"Remedy{why}");

    /// <summary>What Teams or the coach gave as a reason, in words; what is new is shown as it came.</summary>
    public string FailedBecause(string reason) =>
        reason switch
        {
            "MessageSizeTooBig" => Get("FailedTooBig"),
            "NotEnoughPermissions" or "InvalidBotApiHost" or "BotNotRegistered" => Get("FailedNotAllowed"),
            "Throttled" or "PreconditionFailed" or "ServiceError" => Get("FailedBusy"),
            _ => With(reason, key: "FailedOther"),
        };
}
