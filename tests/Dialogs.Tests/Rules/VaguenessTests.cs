using RMBot.Purpose;

namespace RMBot.Tests.Rules;

public sealed class VaguenessTests
{
    [Theory]
    [InlineData("AI")]
    [InlineData("generative AI")]
    [InlineData("learn about AI")]
    [InlineData("Learn about AI.")]
    [InlineData("I'd like to learn more about social media")]
    [InlineData("I want to understand social media")]
    [InlineData("to get better at data")]
    [InlineData("just to understand")]
    [InlineData("- - - -")]
    [InlineData("人工智能")]
    [InlineData("เอไอ")]
    [InlineData("الذكاء الاصطناعي")]
    public void What_says_little_is_vague(string words) => Assert.True(Vagueness.IsVague(words));

    [Theory]
    [InlineData("How people in their first job decide what to buy")]
    [InlineData("learn about how teenagers choose a bank")]
    [InlineData("Whether we put next year's budget into stores")]
    [InlineData("I know our numbers, and yet why people leave the basket is what I do not understand")]
    [InlineData("I know our numbers; I don't understand why they leave the basket")]
    [InlineData("第一次工作的人怎麼決定要買什麼東西")]
    [InlineData("คนทำงานครั้งแรกตัดสินใจซื้ออะไร")]
    [InlineData("처음 일하는 사람들이 무엇을 살지 어떻게 정하는지")]
    [InlineData("كيف يقرر الناس في وظيفتهم الأولى")]
    public void What_a_mentor_can_work_with_is_not(string words) => Assert.False(Vagueness.IsVague(words));
}
