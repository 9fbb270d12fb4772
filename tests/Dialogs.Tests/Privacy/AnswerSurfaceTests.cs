using System.Reflection;
using RMBot.Pairs;

namespace RMBot.Tests.Privacy;

/// <summary>Nobody can come by the value of an answer without saying who is to see it.</summary>
public sealed class AnswerSurfaceTests
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_only_way_to_a_value_names_its_viewer()
    {
        var members = typeof(Answer<>).GetMembers(Own).Where(member => member is not MethodBase { IsSpecialName: true });
        Assert.Equal(["Author", "TryRead", "Visibility"], members.Select(member => member.Name).Order());
        Assert.Equal(typeof(Role), typeof(Answer<>).GetMethod("TryRead")!.GetParameters()[0].ParameterType);
    }

    [Fact]
    public void Two_answers_with_the_same_value_are_not_equal() =>
        Assert.NotEqual(
            new Answer<int>(Role.Mentor, Visibility.Me, 4),
            new Answer<int>(Role.Mentor, Visibility.Me, 4)
        );

    [Fact]
    public void Inside_and_outside_its_assembly_the_value_itself_is_private()
    {
        var value = typeof(Answer<>).GetProperty("Value", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Assert.True(value.GetMethod!.IsPrivate);
    }
}
