using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class ParticipantTests
{
    [Theory]
    [InlineData("Megan Bowen", "Megan")]
    [InlineData("Megan", "Megan")]
    [InlineData("  Megan  Bowen ", "Megan")]
    [InlineData("Bowen, Megan", "Megan")]
    [InlineData("Bowen, Megan (Retail)", "Megan")]
    [InlineData("Bowen,", "Bowen,")]
    [InlineData("", "")]
    public void A_person_is_called_by_their_first_name(string name, string first) =>
        Assert.Equal(first, new Participant(new PersonId("1"), name).FirstName);

    [Fact]
    public void Only_the_two_have_a_role_in_a_pair()
    {
        var pair = APair.Proposed();
        Assert.Equal(Role.Executive, pair.RoleOf(APair.Alex.Id));
        Assert.Equal(Role.Mentor, pair.RoleOf(APair.Megan.Id));
        Assert.Null(pair.RoleOf(new PersonId("id of Lee Gu")));
    }
}
