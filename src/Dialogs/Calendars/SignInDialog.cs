using System.Collections.Frozen;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using RMBot.Pairs;

namespace RMBot.Calendars;

/// <summary>
/// The executive signs in, silently when they did before, and sees times that suit both; without a sign-in, usual ones.
/// Whatever else is said or begun meanwhile, nothing waits for it.
/// </summary>
public sealed class SignInDialog(IPairStore pairs, OfferingTalk offers) : Dialog(DialogId)
{
    public const string DialogId = "sign-in";
    public const string PromptId = "sign-in.prompt";

    /// <summary>How it ends when what was said long after was about something else.</summary>
    public const string Unheard = "unheard";

    private const string LeftForSomethingElse = "left";
    private const string PairKey = "pair";
    private const string UntilKey = "until";
    private static readonly TimeSpan Open = TimeSpan.FromMinutes(15);

    /// <summary>Whether the talk waits for an answer, other than for a sign-in.</summary>
    public static bool IsAsking(DialogContext dc) => dc.ActiveDialog is { Id: not PromptId };

    /// <summary>Takes an open sign-in out of the talk.</summary>
    public static void Leave(DialogContext dc) => dc.Stack.RemoveAll(instance => instance.Id is DialogId or PromptId);

    public static Task BeginAsync(DialogContext dc, PairId pair, CancellationToken ct)
    {
        Leave(dc);
        return dc.BeginDialogAsync(DialogId, pair.Value, ct);
    }

    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc,
        object? options = null,
        CancellationToken cancellationToken = default
    )
    {
        dc.ActiveDialog.State[PairKey] = (string)options!;
        dc.ActiveDialog.State[UntilKey] = (Turn.Of(dc.Context).Now + Open).ToString("O", CultureInfo.InvariantCulture);
        return dc.BeginDialogAsync(PromptId, null, cancellationToken);
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc,
        DialogReason reason,
        object? result = null,
        CancellationToken cancellationToken = default
    )
    {
        var turn = Turn.Of(dc.Context);
        if (result is LeftForSomethingElse)
        {
            return await dc.EndDialogAsync(null, cancellationToken);
        }

        if (result is not TokenResponse && turn.Said is Said.Words && IsOver(dc.ActiveDialog, turn.Now))
        {
            return await dc.EndDialogAsync(Unheard, cancellationToken);
        }

        var id = new PairId((string)dc.ActiveDialog.State[PairKey]);
        if (await PairTurn.OpenAsync(pairs, turn, id, cancellationToken) is { Role: Role.Executive } pair)
        {
            var card =
                result is TokenResponse
                    ? await offers.OffersAsync(pair, cancellationToken)
                    : OfferingTalk.Usual(pair, new SignInTexts(turn.Culture).NotSignedIn);
            await turn.AnswerAsync(card, cancellationToken);
        }

        return await dc.EndDialogAsync(null, cancellationToken);
    }

    private static bool IsOver(DialogInstance open, DateTimeOffset now) =>
        now > DateTimeOffset.Parse((string)open.State[UntilKey], CultureInfo.InvariantCulture);

    /// <summary>The Bot Framework's own sign-in; one for each language, for its card is written when it is made.</summary>
    public sealed class Prompt(SignInSettings settings) : Dialog(PromptId)
    {
        private readonly FrozenDictionary<string, OAuthPrompt> byLanguage = Cultures.Spoken.ToFrozenDictionary(
            language => language,
            language => new OAuthPrompt(PromptId, SettingsOf(settings, language))
        );

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc,
            object? options = null,
            CancellationToken cancellationToken = default
        ) => For(dc).BeginDialogAsync(dc, options, cancellationToken);

        public override Task<DialogTurnResult> ContinueDialogAsync(
            DialogContext dc,
            CancellationToken cancellationToken = default
        ) => For(dc).ContinueDialogAsync(dc, cancellationToken);

        /// <summary>Something else was begun on top of it, and is over.</summary>
        public override Task<DialogTurnResult> ResumeDialogAsync(
            DialogContext dc,
            DialogReason reason,
            object? result = null,
            CancellationToken cancellationToken = default
        ) => dc.EndDialogAsync(LeftForSomethingElse, cancellationToken);

        private OAuthPrompt For(DialogContext dc) =>
            byLanguage[Cultures.LanguageOf(Turn.Of(dc.Context).Culture) ?? Cultures.English];

        private static OAuthPromptSettings SettingsOf(SignInSettings settings, string language)
        {
            var t = new SignInTexts(Cultures.Of(language));
            return new OAuthPromptSettings
            {
                ConnectionName = settings.Connection,
                Title = t.SignIn,
                Text = t.PromptNote,
                Timeout = (int)Open.TotalMilliseconds,
                EndOnInvalidMessage = true,
            };
        }
    }
}
