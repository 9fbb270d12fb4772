namespace Microsoft.Rest;

public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool _disposeHttpClient;

    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
    {
        HttpClient = httpClient ?? throw new ArgumentNullException(nameof(httpClient));
        _disposeHttpClient = disposeHttpClient;
    }

    public HttpClient HttpClient { get; protected set; }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && _disposeHttpClient)
        {
            HttpClient.Dispose();
        }
    }
}
