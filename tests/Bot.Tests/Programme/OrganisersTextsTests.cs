using System.Globalization;
using RMBot.Programme;
using RMBot.Tests.Texts;

namespace RMBot.Bot.Tests.Programme;

/// <summary>What the API says, every language says as English does.</summary>
public sealed class OrganisersTextsTests
{
    public static TheoryData<string, Type> All
    {
        get
        {
            var all = new TheoryData<string, Type>();
            foreach (var language in Satellite.Languages)
            {
                all.Add(language, typeof(ApiTexts));
                all.Add(language, typeof(HealthTexts));
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_language_says_all_that_English_says_and_nothing_of_it_in_English(string language, Type texts)
    {
        Assert.Empty(Satellite.KeysThatDiffer(texts, language));
        Assert.Empty(Satellite.PlaceholdersThatDiffer(texts, language));
        Assert.Empty(Satellite.EnglishLeft(texts, language));
        Assert.Empty(Satellite.Untidy(texts, language));
        Assert.Empty(Satellite.NotSaid(texts, language, CultureInfo.GetCultureInfo(language)));
    }
}
