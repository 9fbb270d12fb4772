using Azure;
using Azure.Identity;
using Microsoft.Identity.Client;

namespace RMBot.Programme;

/// <summary>Why there is no token for the coach itself.</summary>
internal static class TokenTrouble
{
    /// <summary>Whether the token service answered that it does not let the coach in; otherwise it is busy or down.</summary>
    public static bool IsRefusal(AuthenticationFailedException trouble)
    {
        for (Exception? cause = trouble; cause is not null; cause = cause.InnerException)
        {
            if (
                cause
                is MsalServiceException { StatusCode: 400 or 401 or 403 }
                    or RequestFailedException { Status: 400 or 401 or 403 }
            )
            {
                return true;
            }
        }

        return false;
    }
}
