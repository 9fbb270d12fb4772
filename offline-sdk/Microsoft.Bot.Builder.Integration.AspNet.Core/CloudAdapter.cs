using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

public class CloudAdapter : CloudAdapterBase, IBotFrameworkHttpAdapter
{
    public CloudAdapter(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
        : base(botFrameworkAuthentication, logger) { }

    public CloudAdapter(
        IConfiguration configuration,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null
    )
        : base(
            new ConfigurationBotFrameworkAuthentication(
                configuration,
                httpClientFactory: httpClientFactory,
                logger: logger
            ),
            logger
        ) { }

    public async Task ProcessAsync(
        HttpRequest httpRequest,
        HttpResponse httpResponse,
        IBot bot,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        ArgumentNullException.ThrowIfNull(httpResponse);
        ArgumentNullException.ThrowIfNull(bot);
        if (!HttpMethods.IsPost(httpRequest.Method))
        {
            httpResponse.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var activity = await ActivityBody.ReadAsync(httpRequest, cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrEmpty(activity?.Type))
        {
            Logger.LogWarning("A request without a readable activity was refused");
            httpResponse.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        try
        {
            string authHeader = httpRequest.Headers.Authorization;
            var answer = await ProcessActivityAsync(authHeader, activity, bot.OnTurnAsync, cancellationToken)
                .ConfigureAwait(false);
            await ActivityBody.WriteAsync(httpResponse, answer, cancellationToken).ConfigureAwait(false);
        }
        catch (UnauthorizedAccessException e)
        {
            Logger.LogWarning(e, "A request was refused");
            httpResponse.StatusCode = StatusCodes.Status401Unauthorized;
        }
    }
}
