using System.Net;

namespace Microsoft.Rest;

public class HttpResponseMessageWrapper : HttpMessageWrapper
{
    public HttpResponseMessageWrapper(HttpResponseMessage httpResponse, string content)
    {
        CopyHeaders(httpResponse.Headers);
        CopyHeaders(httpResponse.Content.Headers);
        Content = content;
        StatusCode = httpResponse.StatusCode;
        ReasonPhrase = httpResponse.ReasonPhrase;
    }

    public HttpStatusCode StatusCode { get; protected set; }

    public string ReasonPhrase { get; protected set; }
}
