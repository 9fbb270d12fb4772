namespace RMBot.Bot.Tests.Faults;

/// <summary>
/// Whatever goes wrong between the coach and what it leans on: people are told honestly, nothing is kept by halves, and the next
/// try ends as if nothing had happened. Each conversation is walked with a trouble at every act; which one, and at which request,
/// is the seed's choice. All of them are struck by the load command "faults".
/// </summary>
internal static class AnyTrouble
{
    private const int Seed = 20261122;
    private const int Walks = 3;

    public static async Task IsBorneAsync(string conversation)
    {
        var chosen = Conversations.Named(conversation);
        await using var matrix = await Matrix.OfAsync(chosen);

        await matrix.SampleAsync(Seed, Walks);

        Assert.NotEmpty(matrix.Struck);
        Assert.True(
            matrix.Findings.Count == 0,
            $"Seed {Seed}, {matrix.Walks} walks, {matrix.Struck.Count} strikes:\n{string.Join("\n", matrix.Findings)}"
        );
    }

    public static TheoryData<string> Names(IEnumerable<Conversation> conversations) =>
        [.. conversations.Select(conversation => conversation.Name)];
}

public sealed class FaultsInTheBeginningTests
{
    public static TheoryData<string> All => AnyTrouble.Names(Beginnings.All);

    [Theory]
    [MemberData(nameof(All))]
    public Task Trouble_at_any_service_leaves_a_beginning_whole(string conversation) =>
        AnyTrouble.IsBorneAsync(conversation);
}

public sealed class FaultsAroundSessionsTests
{
    public static TheoryData<string> All => AnyTrouble.Names(SessionConversations.All);

    [Theory]
    [MemberData(nameof(All))]
    public Task Trouble_at_any_service_leaves_the_sessions_whole(string conversation) =>
        AnyTrouble.IsBorneAsync(conversation);
}

public sealed class FaultsInTheTermTests
{
    public static TheoryData<string> All => AnyTrouble.Names(TermConversations.All.Concat(CareConversations.All));

    [Theory]
    [MemberData(nameof(All))]
    public Task Trouble_at_any_service_leaves_the_term_whole(string conversation) =>
        AnyTrouble.IsBorneAsync(conversation);
}

public sealed class FaultsInOwnAffairsTests
{
    public static TheoryData<string> All => AnyTrouble.Names(OwnAffairs.All);

    [Theory]
    [MemberData(nameof(All))]
    public Task Trouble_at_any_service_leaves_their_affairs_whole(string conversation) =>
        AnyTrouble.IsBorneAsync(conversation);
}
