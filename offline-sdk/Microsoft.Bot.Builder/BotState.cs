using System.Collections.Concurrent;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

// One storage item per key, read on first use in a turn, kept in the turn, written back only when it changed.
public abstract partial class BotState : IPropertyManager
{
    private readonly IStorage _storage;
    private readonly string _contextServiceKey;

    public BotState(IStorage storage, string contextServiceKey)
    {
        ArgumentNullException.ThrowIfNull(storage);
        ArgumentNullException.ThrowIfNull(contextServiceKey);
        _storage = storage;
        _contextServiceKey = contextServiceKey;
    }

    public IStatePropertyAccessor<T> CreateProperty<T>(string name)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new PropertyAccessor<T>(this, name);
    }

    public virtual async Task LoadAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (!force && Cached(turnContext) is not null)
        {
            return;
        }

        var key = GetStorageKey(turnContext);
        var items = await _storage.ReadAsync([key], cancellationToken).ConfigureAwait(false);
        items.TryGetValue(key, out var item);
        Keep(turnContext, CachedState.Loaded(Read(item)));
    }

    public virtual async Task SaveChangesAsync(
        ITurnContext turnContext,
        bool force = false,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        if (Cached(turnContext) is not { } cached || !(force || cached.IsChanged()))
        {
            return;
        }

        var changes = new Dictionary<string, object> { [GetStorageKey(turnContext)] = cached.Values };
        await _storage.WriteAsync(changes, cancellationToken).ConfigureAwait(false);
        cached.MarkSaved();
    }

    public virtual Task ClearStateAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Keep(turnContext, CachedState.Cleared());
        return Task.CompletedTask;
    }

    public virtual Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        turnContext.TurnState.Remove(_contextServiceKey);
        return _storage.DeleteAsync([GetStorageKey(turnContext)], cancellationToken);
    }

    protected abstract string GetStorageKey(ITurnContext turnContext);

    private static IDictionary<string, object> Read(object item) =>
        item switch
        {
            null => new ConcurrentDictionary<string, object>(),
            IDictionary<string, object> values => values,
            JObject json => json.ToObject<ConcurrentDictionary<string, object>>(),
            _ => throw new InvalidOperationException("What was stored under this key is not a bot's state."),
        };

    private CachedState Cached(ITurnContext turnContext) => turnContext.TurnState.Get<CachedState>(_contextServiceKey);

    private void Keep(ITurnContext turnContext, CachedState state) =>
        turnContext.TurnState.Set(_contextServiceKey, state);
}
