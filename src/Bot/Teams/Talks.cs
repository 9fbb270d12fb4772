using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Connector;
using Newtonsoft.Json;
using RMBot.Care;
using RMBot.Pairs;
using RMBot.Storage;

namespace RMBot.Teams;

/// <summary>
/// The talks, read when a step first needs one and written once a turn when it changed, at the version that was read.
/// Bot Framework's own conversation state writes without a version; two messages at once would lose one.
/// </summary>
public sealed class Talks(IStorage storage) : IStatePropertyAccessor<DialogState>
{
    public string Name => nameof(DialogState);

    public async Task<Talk> OfAsync(ITurnContext context, CancellationToken ct)
    {
        if (context.TurnState.Get<Open>() is { } open)
        {
            return open.Talk;
        }

        var key = KeyOf(context);
        var found = await storage.ReadAsync([key], ct);
        var talk = found.TryGetValue(key, out var kept) ? (Talk)kept : new Talk { ETag = TableStorage.Unwritten };
        context.TurnState.Set(new Open(talk, Fingerprint(talk), JsonConvert.SerializeObject(talk.Dialogs)));
        return talk;
    }

    /// <summary>The talk as this turn has it, when anything needed it.</summary>
    public static Talk? Opened(ITurnContext context) => context.TurnState.Get<Open>()?.Talk;

    /// <summary>Teams sends again what took long, and storage may have kept what it did not confirm.</summary>
    public static bool WasHeard(ITurnContext context) =>
        Opened(context)?.LastHeard is { } last && last == context.Activity.Id;

    /// <summary>Whether this turn took the talk further.</summary>
    public static bool HasMoved(ITurnContext context) =>
        context.TurnState.Get<Open>() is { } open
        && JsonConvert.SerializeObject(open.Talk.Dialogs) != open.DialogsAsRead;

    public async Task SaveAsync(ITurnContext context, CancellationToken ct)
    {
        if (context.TurnState.Get<Open>() is not { } open || Fingerprint(open.Talk) == open.AsRead)
        {
            return;
        }

        try
        {
            await storage.WriteAsync(new Dictionary<string, object> { [KeyOf(context)] = open.Talk }, ct);
            KeptInTurn.Note();
        }
        catch (Exception conflict) when (IsConflict(conflict))
        {
            throw new StaleVersionException("The talk was written since it was read.", conflict);
        }
    }

    /// <summary>Notes that somebody can no longer be reached, so that their next sign of life makes them known anew.</summary>
    public async Task LoseAsync(PersonId person, CancellationToken ct)
    {
        var key = KeyOf(person.Value);
        var found = await storage.ReadAsync([key], ct);
        if (found.TryGetValue(key, out var kept) && kept is Talk { IsLost: false } talk)
        {
            talk.IsLost = true;
            await storage.WriteAsync(new Dictionary<string, object> { [key] = talk }, ct);
        }
    }

    /// <summary>The talk of a person as it is kept, outside a turn; null when there is none.</summary>
    public async Task<Talk?> FindAsync(PersonId person, CancellationToken ct) =>
        (await storage.ReadAsync([KeyOf(person.Value)], ct)).Values.OfType<Talk>().FirstOrDefault();

    /// <summary>Everything of a person's chat.</summary>
    public Task EraseAsync(PersonId person, string? conversation, CancellationToken ct) =>
        storage.DeleteAsync(
            [
                KeyOf(person.Value),
                ToldConcerns.KeyOf(person),
                .. conversation is null ? Array.Empty<string>() : [TokenOffers.KeyOf(conversation)],
            ],
            ct
        );

    /// <summary>Lets go of what somebody was in the middle of saying about a pair, or about a person in it.</summary>
    public async Task DropAboutAsync(PersonId owner, PairId pair, PersonId person, CancellationToken ct)
    {
        for (var isDone = false; !isDone; )
        {
            isDone = true;
            if (await FindAsync(owner, ct) is not { } talk || !IsAbout(talk, pair, person))
            {
                return;
            }

            (talk.Dialogs, talk.RemindAt) = (new DialogState(), null);
            try
            {
                await storage.WriteAsync(new Dictionary<string, object> { [KeyOf(owner.Value)] = talk }, ct);
            }
            catch (Exception conflict) when (IsConflict(conflict))
            {
                isDone = false;
            }
        }
    }

    /// <summary>Drops what this turn read, so that it is read again.</summary>
    public static void Forget(ITurnContext context) => context.TurnState.Remove(typeof(Open).FullName!);

    async Task<DialogState> IStatePropertyAccessor<DialogState>.GetAsync(
        ITurnContext turnContext,
        Func<DialogState>? defaultValueFactory,
        CancellationToken cancellationToken
    ) => (await OfAsync(turnContext, cancellationToken)).Dialogs;

    async Task IStatePropertyAccessor<DialogState>.SetAsync(
        ITurnContext turnContext,
        DialogState value,
        CancellationToken cancellationToken
    ) => (await OfAsync(turnContext, cancellationToken)).Dialogs = value;

    async Task IStatePropertyAccessor<DialogState>.DeleteAsync(
        ITurnContext turnContext,
        CancellationToken cancellationToken
    ) => (await OfAsync(turnContext, cancellationToken)).Dialogs = new DialogState();

    private static bool IsConflict(Exception failure) =>
        failure.Message.StartsWith("Etag conflict", StringComparison.Ordinal);

    private static bool IsAbout(Talk talk, PairId pair, PersonId person)
    {
        var open = JsonConvert.SerializeObject(talk.Dialogs);
        return open.Contains(pair.Value, StringComparison.Ordinal)
            || open.Contains(person.Value, StringComparison.Ordinal);
    }

    private static string KeyOf(ITurnContext context) =>
        KeyOf(context.Activity.From?.AadObjectId ?? context.Activity.Conversation.Id);

    private static string KeyOf(string person) => $"{Channels.Msteams}/talks/{person}";

    private static string Fingerprint(Talk talk) =>
        JsonConvert.SerializeObject(
            (talk.Dialogs, talk.Contact, talk.IsLost, talk.IsWelcomed, talk.LastHeard, talk.RemindAt, talk.OwnZone)
        );

    private sealed record Open(Talk Talk, string AsRead, string DialogsAsRead);
}
