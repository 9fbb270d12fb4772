namespace RMBot.Bot.Tests.Documents;

public sealed class NamedTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_test_that_a_document_relies_on_is_there(string document)
    {
        var missing = new Document(document).Code.Where(IsTest).Where(name => !Repository.HasTest(name));

        Assert.Empty(missing);
    }

    [Fact]
    public void What_is_said_to_be_defended_is_backed_by_tests() =>
        Assert.True(new Document("SECURITY.md").Code.Count(IsTest) > 20);

    private static bool IsTest(string code) =>
        code.EndsWith("Tests", StringComparison.Ordinal) && code.All(char.IsAsciiLetterOrDigit);
}
