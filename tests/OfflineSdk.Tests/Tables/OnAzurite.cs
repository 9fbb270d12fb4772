using RMBot.Simulators;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class EdmTestsOnAzurite(SharedAzurite azurite) : EdmTests(azurite);

public sealed class EntityTestsOnAzurite(SharedAzurite azurite) : EntityTests(azurite);

public sealed class FilterTestsOnAzurite(SharedAzurite azurite) : FilterTests(azurite);

public sealed class KeyTestsOnAzurite(SharedAzurite azurite) : KeyTests(azurite);

public sealed class LimitTestsOnAzurite(SharedAzurite azurite) : LimitTests(azurite);

public sealed class OwnEntityTestsOnAzurite(SharedAzurite azurite) : OwnEntityTests(azurite);

public sealed class QueryTestsOnAzurite(SharedAzurite azurite) : QueryTests(azurite);

public sealed class TableLifeTestsOnAzurite(SharedAzurite azurite) : TableLifeTests(azurite);

public sealed class TransactionTestsOnAzurite(SharedAzurite azurite) : TransactionTests(azurite);
