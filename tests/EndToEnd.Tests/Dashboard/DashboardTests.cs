namespace RMBot.EndToEnd.Dashboard;

/// <summary>Tests that look at the dashboard as the answering bot serves it; it is started once for all of them.</summary>
[CollectionDefinition(Name)]
public sealed class DashboardTests : ICollectionFixture<AnsweringBot>
{
    public const string Name = "Dashboard";
}
