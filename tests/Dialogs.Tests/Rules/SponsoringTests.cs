using RMBot.Purpose;

namespace RMBot.Tests.Rules;

public sealed class SponsoringTests
{
    [Theory]
    [InlineData("I want to help a talented colleague get promoted next year")]
    [InlineData("Prepare her for a promotion")]
    [InlineData("Support his promotion to director")]
    [InlineData("Promote her to team lead")]
    [InlineData("Sponsor somebody from the graduate programme")]
    [InlineData("Be a sponsor for Megan")]
    [InlineData("Advance her career")]
    [InlineData("Help them with their career")]
    [InlineData("Get him a pay rise")]
    [InlineData("Bring her into the succession plan")]
    [InlineData("Ayudarla a impulsar su carrera")]
    [InlineData("Conseguirle un aumento de sueldo")]
    [InlineData("Préparer sa promotion")]
    [InlineData("L'aider à faire avancer sa carrière")]
    [InlineData("Ihr bei ihrer Karriere zu helfen")]
    [InlineData("Ihn für eine Beförderung vorbereiten")]
    [InlineData("幫助他升遷")]
    public void Advancing_somebodys_career_is_sponsoring(string words) => Assert.True(Sponsoring.IsMeant(words));

    [Theory]
    [InlineData("How people early in their career choose an employer")]
    [InlineData("How price promotions change what people put into the basket")]
    [InlineData("How we promote a product on social media")]
    [InlineData("Why sponsored posts work better than banners")]
    [InlineData("Whether sponsorships of games reach anybody")]
    [InlineData("Fields change faster than careers")]
    [InlineData("Cómo eligen empresa los jóvenes al inicio de su carrera")]
    [InlineData("Comment les promotions changent le panier")]
    [InlineData("Wie Preisaktionen den Einkauf verändern, und wie man Produkte bewirbt")]
    [InlineData("年輕人怎麼看待職涯")]
    [InlineData("Show me how you would plan a launch and tell me when I am wrong")]
    public void Learning_a_subject_is_not(string words) => Assert.False(Sponsoring.IsMeant(words));
}
