using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The message that asks a person to sign in; their client first tries to do it for them.</summary>
internal static class SignInCard
{
    public static async Task SendAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        IMessageActivity prompt,
        CancellationToken ct
    )
    {
        prompt ??= Activity.CreateMessageActivity();
        prompt.Attachments ??= [];
        if (!prompt.Attachments.Any(attachment => attachment.Content is OAuthCard))
        {
            var card = await CardAsync(settings, turnContext, ct).ConfigureAwait(false);
            prompt.Attachments.Add(card.ToAttachment());
        }

        if (string.IsNullOrEmpty(prompt.InputHint))
        {
            prompt.InputHint = InputHints.AcceptingInput;
        }

        await turnContext.SendActivityAsync(prompt, ct).ConfigureAwait(false);
    }

    private static async Task<OAuthCard> CardAsync(
        OAuthPromptSettings settings,
        ITurnContext turnContext,
        CancellationToken ct
    )
    {
        var signIn = await turnContext.SignInResourceAsync(settings, ct).ConfigureAwait(false);
        var button = new CardAction(
            ActionTypes.Signin,
            settings.Title,
            text: settings.Text,
            value: NeedsLink(turnContext.Activity.ChannelId) ? signIn.SignInLink : null
        );
        return new OAuthCard(settings.Text, settings.ConnectionName, [button])
        {
            TokenExchangeResource = signIn.TokenExchangeResource,
            TokenPostResource = signIn.TokenPostResource,
        };
    }

    // Other channels find the link by the connection's name.
    private static bool NeedsLink(string channelId) => channelId == Channels.Msteams;
}
