using System.Net.Http.Headers;

namespace Microsoft.Rest;

public abstract class HttpMessageWrapper
{
    public string Content { get; set; }

    public IDictionary<string, IEnumerable<string>> Headers { get; } =
        new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    protected void CopyHeaders(HttpHeaders headers)
    {
        foreach (var (name, values) in headers)
        {
            Headers[name] = values.ToArray();
        }
    }
}
