namespace RMBot.Teams;

/// <summary>Something was about to be sent to a service that is not Teams. Which one is left out: it may hold anything.</summary>
public sealed class UntrustedServiceException() : Exception("The service address is not one of Teams.");
