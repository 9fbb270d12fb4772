using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class TokenExchangeRequest
{
    public TokenExchangeRequest() { }

    public TokenExchangeRequest(string uri = null, string token = null)
    {
        Uri = uri;
        Token = token;
    }

    [JsonProperty("uri")]
    public string Uri { get; set; }

    [JsonProperty("token")]
    public string Token { get; set; }
}
