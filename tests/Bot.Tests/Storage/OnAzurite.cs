using RMBot.Simulators;

namespace RMBot.Bot.Tests.Storage;

public sealed class MembershipTestsOnAzurite(SharedAzurite azurite) : MembershipTests(azurite, null);

public sealed class PairWakeUpTestsOnAzurite(SharedAzurite azurite) : PairWakeUpTests(azurite, null);

public sealed class PeopleTestsOnAzurite(SharedAzurite azurite) : PeopleTests(azurite, null);

public sealed class ReadinessTestsOnAzurite(SharedAzurite azurite) : ReadinessTests(azurite, null);

public sealed class StorageBudgetTestsOnAzurite(SharedAzurite azurite) : StorageBudgetTests(azurite, null);

public sealed class StoredDocumentTestsOnAzurite(SharedAzurite azurite) : StoredDocumentTests(azurite, null);

public sealed class TablePairStoreTestsOnAzurite(SharedAzurite azurite) : TablePairStoreTests(azurite, null);

public sealed class TableStorageTestsOnAzurite(SharedAzurite azurite) : TableStorageTests(azurite, null);

public sealed class WakeUpQueueTestsOnAzurite(SharedAzurite azurite) : WakeUpQueueTests(azurite, null);
