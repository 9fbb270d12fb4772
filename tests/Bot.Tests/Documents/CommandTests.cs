namespace RMBot.Bot.Tests.Documents;

public sealed class CommandTests
{
    /// <summary>Those for readers; decision records tell of the past.</summary>
    public static TheoryData<string> Documents =>
        [
            .. Repository.Documents.Where(document =>
                document is "README.md" or "CONTRIBUTING.md" || Path.GetDirectoryName(document) == "docs"
            ),
        ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_command_a_reader_is_told_to_type_is_run_by_a_test_or_in_CI(string document)
    {
        var untried = new Document(document).Commands.Where(command => CommandRun.Of(command) is not { IsThere: true });

        Assert.Empty(untried);
    }

    [Fact]
    public void A_command_that_nothing_runs_is_found() =>
        Assert.Null(CommandRun.Of("dotnet run --project deploy/localhost"));

    [Fact]
    public void The_first_thing_a_reader_types_starts_the_coach() =>
        Assert.Equal("dotnet run --project deploy/local", new Document("README.md").Commands.First());
}
