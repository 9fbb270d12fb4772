namespace Microsoft.Rest;

internal static class RestAddress
{
    public static Uri Of(Uri baseUri, string path)
    {
        var root = baseUri.AbsoluteUri;
        return new Uri(root.EndsWith('/') ? root + path : $"{root}/{path}");
    }

    public static string Query(params ReadOnlySpan<(string Name, string Value)> parameters)
    {
        var query = "";
        foreach (var (name, value) in parameters)
        {
            if (value != null)
            {
                query += $"{(query.Length == 0 ? '?' : '&')}{name}={Uri.EscapeDataString(value)}";
            }
        }

        return query;
    }
}
