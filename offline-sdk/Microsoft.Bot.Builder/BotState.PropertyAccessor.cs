using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class PropertyAccessor<T>(BotState state, string name) : IStatePropertyAccessor<T>
    {
        public string Name { get; } = name;

        public async Task<T> GetAsync(
            ITurnContext turnContext,
            Func<T> defaultValueFactory = null,
            CancellationToken cancellationToken = default
        )
        {
            var values = await Values(turnContext, cancellationToken).ConfigureAwait(false);
            if (values.TryGetValue(Name, out var value) && value is not null)
            {
                return Typed(values, value);
            }

            if (defaultValueFactory is null)
            {
                return default;
            }

            var created = defaultValueFactory();
            values[Name] = created;
            return created;
        }

        public async Task SetAsync(ITurnContext turnContext, T value, CancellationToken cancellationToken = default)
        {
            var values = await Values(turnContext, cancellationToken).ConfigureAwait(false);
            values[Name] = value;
        }

        public async Task DeleteAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            var values = await Values(turnContext, cancellationToken).ConfigureAwait(false);
            values.Remove(Name);
        }

        // A storage that does not keep types gives plain JSON: the typed value takes its place, so that changes to it
        // are seen when the state is saved.
        private T Typed(IDictionary<string, object> values, object value)
        {
            if (value is T typed)
            {
                return typed;
            }

            var json = value as JToken ?? JToken.FromObject(value, BotJson.Plain);
            typed = json.ToObject<T>(BotJson.Plain);
            values[Name] = typed;
            return typed;
        }

        private async Task<IDictionary<string, object>> Values(ITurnContext turnContext, CancellationToken ct)
        {
            await state.LoadAsync(turnContext, force: false, ct).ConfigureAwait(false);
            return state.Cached(turnContext).Values;
        }
    }
}
