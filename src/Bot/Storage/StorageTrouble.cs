using Azure;
using Azure.Identity;

namespace RMBot.Storage;

/// <summary>
/// Storage does not answer, not now, or lets nobody in: nothing is wrong with what was asked, and who asks later may succeed.
/// </summary>
public static class StorageTrouble
{
    public static bool Is(Exception failure) =>
        failure switch
        {
            // Refused with a status of success: somebody in between answered, not storage.
            RequestFailedException refusal => refusal.Status
                is 0
                    or (>= 200 and < 300)
                    or 401
                    or 403
                    or 408
                    or 429
                    or >= 500,
            // The client's own tries, all of them failed.
            AggregateException several => several.InnerExceptions.All(Is),
            // No token is to be had, or a role was taken away: whoever puts that right should find nothing parked.
            AuthenticationFailedException => true,
            TaskCanceledException or TimeoutException or HttpRequestException or IOException => true,
            _ => false,
        };
}
