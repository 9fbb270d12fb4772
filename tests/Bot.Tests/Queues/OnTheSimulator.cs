using RMBot.Simulators.Queues;

namespace RMBot.Bot.Tests.Queues;

public sealed class ChangeTestsOnTheSimulator(SharedQueueSimulator queues) : ChangeTests(queues);

public sealed class GetTestsOnTheSimulator(SharedQueueSimulator queues) : GetTests(queues);

public sealed class PutTestsOnTheSimulator(SharedQueueSimulator queues) : PutTests(queues);

public sealed class QueueLifeTestsOnTheSimulator(SharedQueueSimulator queues) : QueueLifeTests(queues);
