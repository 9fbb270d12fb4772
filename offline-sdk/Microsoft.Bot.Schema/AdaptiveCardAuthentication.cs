namespace Microsoft.Bot.Schema;

public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest { }
