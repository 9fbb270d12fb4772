using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using RMBot.Pairs;

namespace RMBot.Tests.Privacy;

/// <summary>Nobody can come by the value of an answer without saying who is to see it, but to add it up.</summary>
public sealed class AnswerSurfaceTests
{
    private const BindingFlags Own = BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    [Fact]
    public void The_only_way_to_a_value_names_its_viewer()
    {
        var members = typeof(Answer<>).GetMembers(Own | BindingFlags.Public);
        Assert.Equal(
            [".ctor", "Author", "TryCount", "TryRead", "Visibility", "get_Author", "get_Visibility"],
            members.Select(member => member.Name).Order(StringComparer.Ordinal)
        );
        Assert.Equal(typeof(Role), typeof(Answer<>).GetMethod("TryRead")!.GetParameters()[0].ParameterType);
    }

    [Theory]
    [InlineData(Visibility.Me, false)]
    [InlineData(Visibility.Partner, false)]
    [InlineData(Visibility.Programme, true)]
    public void Only_what_its_author_lets_be_counted_can_be_counted(Visibility visibility, bool counts)
    {
        var answer = new Answer<int>(Role.Mentor, visibility, 4);

        Assert.Equal(counts, answer.TryCount(out var counted));
        Assert.Equal(counts ? 4 : 0, counted);
    }

    [Fact]
    public void Not_even_its_neighbours_can_reach_the_value_itself()
    {
        var hidden = typeof(Answer<>).GetMembers(Own | BindingFlags.NonPublic);
        Assert.NotEmpty(hidden);
        Assert.All(hidden.OfType<FieldInfo>(), field => Assert.True(field.IsPrivate));
        Assert.All(hidden.OfType<MethodInfo>(), method => Assert.True(method.IsPrivate));
    }

    [Fact]
    public void Two_answers_with_the_same_value_are_not_equal() =>
        Assert.NotEqual(new Answer<int>(Role.Mentor, Visibility.Me, 4), new Answer<int>(Role.Mentor, Visibility.Me, 4));

    /// <summary>What is written down holds every value; so only the storage writes a pair down, and no card is made of it.</summary>
    [Fact]
    public void Nothing_that_coaches_writes_an_answer_down()
    {
        using var file = new PEReader(File.OpenRead(typeof(CoachDialog).Assembly.Location));
        var reader = file.GetMetadataReader();
        var used = reader
            .TypeReferences.Select(reader.GetTypeReference)
            .Select(type => $"{reader.GetString(type.Namespace)}.{reader.GetString(type.Name)}")
            .ToList();
        Assert.Contains("System.Text.Json.Serialization.JsonIncludeAttribute", used);
        Assert.DoesNotContain("System.Text.Json.JsonSerializer", used);
    }

    /// <summary>The cards' own JSON knows nothing of the value.</summary>
    [Fact]
    public void What_makes_the_cards_cannot_write_an_answer_down() =>
        Assert.DoesNotContain(
            "I go quiet",
            Newtonsoft.Json.JsonConvert.SerializeObject(
                new Answer<string>(Role.Mentor, Visibility.Partner, "I go quiet")
            ),
            StringComparison.Ordinal
        );
}
