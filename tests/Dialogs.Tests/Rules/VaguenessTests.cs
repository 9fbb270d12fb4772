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
    [InlineData("Quiero aprender más sobre redes sociales")]
    [InlineData("entender la inteligencia artificial")]
    [InlineData("en savoir plus sur l'IA générative")]
    [InlineData("comprendre les réseaux sociaux")]
    [InlineData("Ich möchte KI besser verstehen")]
    [InlineData("mehr über soziale Medien lernen")]
    [InlineData("我想了解人工智慧")]
    [InlineData("人工智能")]
    [InlineData("เอไอ")]
    [InlineData("الذكاء الاصطناعي")]
    public void What_says_little_is_vague(string words) => Assert.True(Vagueness.IsVague(words));

    [Theory]
    [InlineData("How people in their first job decide what to buy")]
    [InlineData("Cómo decide la gente en su primer empleo qué comprar")]
    [InlineData("entender por qué los clientes jóvenes dejan la cesta")]
    [InlineData("Comprendre pourquoi les jeunes clients abandonnent leur panier")]
    [InlineData("Verstehen, wie junge Leute im ersten Job eine Bank wählen")]
    [InlineData("Wie junge Leute im ersten Job eine Bank wählen, besser verstehen")]
    [InlineData("我想了解年輕人第一次上班怎麼選銀行")]
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
