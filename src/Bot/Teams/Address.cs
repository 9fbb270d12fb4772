namespace RMBot.Teams;

/// <summary>
/// Where a person is spoken to without having spoken first. The service URL belongs to the conversation: without it
/// nobody can be reached after a restart.
/// </summary>
/// <param name="UserId">The person's id in Teams (29:…), not in the directory.</param>
public sealed record Address(string ConversationId, string ServiceUrl, string TenantId, string UserId, string BotId);
