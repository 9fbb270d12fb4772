using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Azure.Data.Tables;

/// <summary>Reads what was answered. What cannot be read is a failed request without a status: as if no answer had come.</summary>
internal static class Understanding
{
    public static T Understood<T>(this Response response, Func<Response, T> read)
    {
        try
        {
            return read(response);
        }
        catch (Exception e) when (IsOfTheAnswer(e))
        {
            throw Unreadable(e);
        }
    }

    public static RequestFailedException Unreadable(Exception cause = null) =>
        new(0, "The service gave an answer that cannot be read.", errorCode: null, cause);

    private static bool IsOfTheAnswer(Exception failure) =>
        failure
            is JsonException
                or FormatException
                or OverflowException
                or ArgumentException
                or KeyNotFoundException
                or InvalidOperationException;
}
