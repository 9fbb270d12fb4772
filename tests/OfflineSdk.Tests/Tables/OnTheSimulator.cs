using RMBot.Simulators.Tables;

namespace RMBot.OfflineSdk.Tests.Tables;

public sealed class EdmTestsOnTheSimulator(SharedTableSimulator tables) : EdmTests(tables);

public sealed class EntityTestsOnTheSimulator(SharedTableSimulator tables) : EntityTests(tables);

public sealed class FilterTestsOnTheSimulator(SharedTableSimulator tables) : FilterTests(tables);

public sealed class KeyTestsOnTheSimulator(SharedTableSimulator tables) : KeyTests(tables);

public sealed class LimitTestsOnTheSimulator(SharedTableSimulator tables) : LimitTests(tables);

public sealed class OwnEntityTestsOnTheSimulator(SharedTableSimulator tables) : OwnEntityTests(tables);

public sealed class QueryTestsOnTheSimulator(SharedTableSimulator tables) : QueryTests(tables);

public sealed class TableLifeTestsOnTheSimulator(SharedTableSimulator tables) : TableLifeTests(tables);

public sealed class TransactionTestsOnTheSimulator(SharedTableSimulator tables) : TransactionTests(tables);
