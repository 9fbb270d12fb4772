using RMBot.Simulators;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

public sealed class MembershipTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : MembershipTests(queues, tables);

public sealed class PairWakeUpTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : PairWakeUpTests(queues, tables);

public sealed class PeopleTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : PeopleTests(queues, tables);

public sealed class ReadinessTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : ReadinessTests(queues, tables);

public sealed class StorageBudgetTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : StorageBudgetTests(queues, tables);

public sealed class StoredDocumentTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : StoredDocumentTests(queues, tables);

public sealed class TablePairStoreTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : TablePairStoreTests(queues, tables);

public sealed class TableStorageTestsOnTheSimulator(SharedAzurite queues, SharedTableSimulator tables)
    : TableStorageTests(queues, tables);
