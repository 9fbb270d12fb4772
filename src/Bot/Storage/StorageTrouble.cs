using Azure;

namespace RMBot.Storage;

/// <summary>Storage does not answer, or not now: nothing is wrong with what was asked.</summary>
public static class StorageTrouble
{
    public static bool Is(Exception failure) =>
        failure switch
        {
            RequestFailedException refusal => refusal.Status is 0 or 408 or 429 or >= 500,
            // The client's own tries, all of them failed.
            AggregateException several => several.InnerExceptions.All(Is),
            TaskCanceledException or TimeoutException or HttpRequestException or IOException => true,
            _ => false,
        };
}
