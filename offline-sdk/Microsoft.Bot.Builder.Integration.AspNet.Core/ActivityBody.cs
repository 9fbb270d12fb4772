using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

internal static class ActivityBody
{
    private const int LargestForeseen = 64 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The activity of a request, or null when the body is none.</summary>
    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        using var body = new MemoryStream((int)Math.Min(request.ContentLength ?? 0, LargestForeseen));
        await request.Body.CopyToAsync(body, cancellationToken).ConfigureAwait(false);
        body.Position = 0;
        using var reader = new JsonTextReader(new StreamReader(body, Utf8));
        try
        {
            return BotJson.Wire.Deserialize<Activity>(reader);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static async Task WriteAsync(
        HttpResponse response,
        InvokeResponse answer,
        CancellationToken cancellationToken
    )
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body == null)
        {
            return;
        }

        response.ContentType = "application/json; charset=utf-8";
        var json = JsonConvert.SerializeObject(answer.Body, BotJson.WireSettings);
        await response.WriteAsync(json, Utf8, cancellationToken).ConfigureAwait(false);
    }
}
