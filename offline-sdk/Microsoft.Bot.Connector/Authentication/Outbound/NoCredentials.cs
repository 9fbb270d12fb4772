using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Towards a local tool that asks for no token.</summary>
internal sealed class NoCredentials : ServiceClientCredentials
{
    public static readonly NoCredentials Instance = new();
}
