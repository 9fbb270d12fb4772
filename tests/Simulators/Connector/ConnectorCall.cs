namespace RMBot.Simulators.Connector;

/// <summary>What the connector is asked for. Send includes replies; Members is any reading of members.</summary>
public enum ConnectorCall
{
    Send,
    Update,
    Delete,
    CreateConversation,
    Members,
    Conversations,
}
