namespace RMBot.Bot.Tests.Documents;

public sealed class LinkTests
{
    public static TheoryData<string> Documents => [.. Repository.Documents];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_and_picture_leads_somewhere(string document)
    {
        var dead = new Document(document).Targets.Where(target => !Leads(document, target));

        Assert.Empty(dead);
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_picture_is_described_for_those_who_do_not_see_it(string document) =>
        Assert.All(new Document(document).Pictures, words => Assert.NotEmpty(words.Trim()));

    [Theory]
    [InlineData("docs/nowhere.md")]
    [InlineData("README.md#no-such-heading")]
    [InlineData("../somewhere-else")]
    public void A_link_to_nowhere_is_found(string target) => Assert.False(Leads("README.md", target));

    private static bool Leads(string document, string target)
    {
        if (Uri.TryCreate(target, UriKind.Absolute, out _))
        {
            return true;
        }

        var parts = target.Split('#', 2);
        var place = parts[0].Length == 0 ? document : $"{Path.GetDirectoryName(document)}/{parts[0]}".TrimStart('/');
        return Repository.Has(place) && (parts.Length == 1 || new Document(place).Anchors.Contains(parts[1]));
    }
}
