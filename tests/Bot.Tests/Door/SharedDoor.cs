namespace RMBot.Bot.Tests.Door;

/// <summary>One coach for all who knock: it is the same for each of them.</summary>
[CollectionDefinition]
public sealed class SharedDoor : ICollectionFixture<CoachDoor>;
