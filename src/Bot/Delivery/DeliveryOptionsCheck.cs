using Microsoft.Extensions.Options;

namespace RMBot.Delivery;

/// <summary>Settings with which nothing would ever go out, one sentence an admin can act on for each.</summary>
public sealed class DeliveryOptionsCheck : IValidateOptions<DeliveryOptions>
{
    private static readonly TimeSpan ShortestClaim = 2 * Proactive.Patience;

    public ValidateOptionsResult Validate(string? name, DeliveryOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        string[] refused = [.. Refused(options)];
        return refused.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(refused);
    }

    private static IEnumerable<string> Refused(DeliveryOptions options)
    {
        if (options.PerSecond < 0)
        {
            yield return "Set Delivery__PerSecond to a number from 1 on, or to 0 for no limit.";
        }

        if (options.AtOnce < 1)
        {
            yield return "Set Delivery__AtOnce to a number from 1 on; with none at once nothing would go out.";
        }

        if (options.ClaimFor < ShortestClaim)
        {
            yield return $"Set Delivery__ClaimFor to {ShortestClaim} or more; a shorter claim could end before Teams answers, "
                + "so nothing would be sent.";
        }
    }
}
