using RMBot.EndToEnd.Browser;

// A browser, a storage emulator, a bot and three clients are enough for one machine.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(Chromium))]
