namespace RMBot.Simulators.Graph.Calendars;

/// <summary>That something left a calendar, for those who follow its changes.</summary>
internal sealed record Removal(string PersonId, string ItemId, long Version);
