using RMBot.Simulators;
using RMBot.Simulators.Queues;
using RMBot.Simulators.Tables;

namespace RMBot.Bot.Tests.Storage;

public sealed class MembershipTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : MembershipTests(azurite, tables, queues);

public sealed class PairWakeUpTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : PairWakeUpTests(azurite, tables, queues);

public sealed class PeopleTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : PeopleTests(azurite, tables, queues);

public sealed class ReadinessTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : ReadinessTests(azurite, tables, queues);

public sealed class StorageBudgetTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : StorageBudgetTests(azurite, tables, queues);

public sealed class StoredDocumentTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : StoredDocumentTests(azurite, tables, queues);

public sealed class TablePairStoreTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : TablePairStoreTests(azurite, tables, queues);

public sealed class TableStorageTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : TableStorageTests(azurite, tables, queues);

public sealed class WakeUpQueueTestsOnTheSimulator(
    SharedAzurite azurite,
    SharedTableSimulator tables,
    SharedQueueSimulator queues
) : WakeUpQueueTests(azurite, tables, queues);
