using System.Text.Json;
using RMBot.Aims;
using RMBot.Pairs;

namespace RMBot.Tests.Rules;

public sealed class AnswerTests
{
    [Theory]
    [InlineData(Visibility.Me, false)]
    [InlineData(Visibility.Partner, true)]
    [InlineData(Visibility.Programme, false)]
    public void The_other_reads_only_what_was_shared_with_them(Visibility visibility, bool reads)
    {
        foreach (var author in Enum.GetValues<Role>())
        {
            var answer = new Answer<string>(author, visibility, "I go quiet");
            Assert.True(answer.TryRead(author, out var own));
            Assert.Equal("I go quiet", own);
            Assert.Equal(reads, answer.TryRead(author.Other(), out var shown));
            Assert.Equal(reads ? "I go quiet" : null, shown);
        }
    }

    [Fact]
    public void An_answer_is_as_visible_after_it_was_kept_as_before()
    {
        var answer = new Answer<Evolve>(Role.Mentor, Visibility.Me, Evolve.AskLater);
        var read = JsonSerializer.Deserialize<Answer<Evolve>>(JsonSerializer.Serialize(answer))!;
        Assert.Equal((Role.Mentor, Visibility.Me), (read.Author, read.Visibility));
        Assert.True(read.TryRead(Role.Mentor, out var evolve));
        Assert.Equal(Evolve.AskLater, evolve);
        Assert.False(read.TryRead(Role.Executive, out _));
    }

    [Fact]
    public void Nothing_about_an_answer_tells_its_value() =>
        Assert.DoesNotContain(
            "I go quiet",
            new Answer<string>(Role.Mentor, Visibility.Me, "I go quiet").ToString(),
            StringComparison.Ordinal
        );
}
