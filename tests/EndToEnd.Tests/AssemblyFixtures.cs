using RMBot.EndToEnd.Browser;

[assembly: AssemblyFixture(typeof(Chromium))]
