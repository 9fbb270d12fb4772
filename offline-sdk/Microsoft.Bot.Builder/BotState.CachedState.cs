using System.Collections.Concurrent;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder;

public abstract partial class BotState
{
    private sealed class CachedState
    {
        private string _saved;

        private CachedState(IDictionary<string, object> values, string saved)
        {
            Values = values;
            _saved = saved;
        }

        public IDictionary<string, object> Values { get; }

        public static CachedState Loaded(IDictionary<string, object> values) => new(values, Fingerprint(values));

        // Nothing is ever equal to an empty fingerprint: a cleared state is written even when it stays empty.
        public static CachedState Cleared() => new(new ConcurrentDictionary<string, object>(), string.Empty);

        public bool IsChanged() => _saved != Fingerprint(Values);

        public void MarkSaved() => _saved = Fingerprint(Values);

        private static string Fingerprint(IDictionary<string, object> values)
        {
            using var writer = new StringWriter();
            BotJson.Plain.Serialize(writer, values);
            return writer.ToString();
        }
    }
}
