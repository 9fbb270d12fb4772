using RMBot.Simulators;

namespace RMBot.Bot.Tests.Queues;

public sealed class ChangeTestsOnAzurite(SharedAzurite azurite) : ChangeTests(azurite);

public sealed class GetTestsOnAzurite(SharedAzurite azurite) : GetTests(azurite);

public sealed class PutTestsOnAzurite(SharedAzurite azurite) : PutTests(azurite);

public sealed class QueueLifeTestsOnAzurite(SharedAzurite azurite) : QueueLifeTests(azurite);
