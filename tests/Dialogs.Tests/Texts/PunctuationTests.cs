using System.Globalization;
using RMBot.Calendars;
using RMBot.CheckIns;
using RMBot.Programme;

namespace RMBot.Tests.Texts;

/// <summary>What is put together from parts reads as if it had been written at once.</summary>
public sealed class PunctuationTests
{
    [Theory]
    [InlineData("en-US", "one, two, three")]
    [InlineData("es-MX", "one, two, three")]
    [InlineData("fr-CA", "one, two, three")]
    [InlineData("de-AT", "one, two, three")]
    [InlineData("zh-TW", "one、two、three")]
    [InlineData("zh-Hant-HK", "one、two、three")]
    public void Several_things_are_named_in_a_row(string culture, string said) =>
        Assert.Equal(said, CultureInfo.GetCultureInfo(culture).Listed(["one", "two", "three"]));

    [Theory]
    [InlineData("en", "a, b; c")]
    [InlineData("fr", "a, b\u202f; c")]
    [InlineData("zh-Hant", "a, b；c")]
    public void Things_that_hold_commas_are_kept_apart(string culture, string said) =>
        Assert.Equal(said, CultureInfo.GetCultureInfo(culture).Apart(["a, b", "c"]));

    [Theory]
    [InlineData("en", "Length: still open")]
    [InlineData("fr", "Length\u202f: still open")]
    [InlineData("zh-Hant", "Length：still open")]
    public void A_label_stands_before_its_words(string culture, string said) =>
        Assert.Equal(said, CultureInfo.GetCultureInfo(culture).Labelled("Length", "still open"));

    [Theory]
    [InlineData("en", "Hello. Back to it.")]
    [InlineData("zh-Hant", "Hello.Back to it.")]
    public void One_sentence_follows_another(string culture, string said) =>
        Assert.Equal(said, CultureInfo.GetCultureInfo(culture).Sentences("Hello.", "Back to it."));

    [Theory]
    [InlineData("en", "Saturdays 15:00; 6 sessions, first 7 March; one is at another time")]
    [InlineData("es", "Siempre en sábado, 15:00; 6 sesiones desde el 7 de marzo; una tiene otro horario")]
    [InlineData("fr", "Le samedi à 15:00\u202f; 6 séances, la première le 7 mars\u202f; une est à un autre moment")]
    [InlineData("de", "Samstags 15:00 Uhr; 6 Treffen, erstmals am 7. März; eines zu anderer Zeit")]
    [InlineData("zh-Hant", "固定週六 15:00；6 場，從 3月7日開始；其中一場時間不同")]
    public void A_series_is_offered_in_one_line(string language, string said)
    {
        var t = new OfferTexts(CultureInfo.GetCultureInfo(language));
        var day = new DateTime(2026, 3, 7, 15, 0, 0);
        Assert.Equal(said, t.Culture.Apart([t.Same(day), t.Count(6, day), t.Shifted(1)]));
    }

    [Theory]
    [InlineData("en", "Your agreed step", "Megan's agreed step")]
    [InlineData("es", "Tu paso acordado", "El paso acordado de Megan")]
    [InlineData("fr", "Votre pas convenu", "Le pas convenu côté Megan")]
    [InlineData("de", "Ihr vereinbarter Schritt", "Der vereinbarte Schritt von Megan")]
    [InlineData("zh-Hant", "你說好要做的一步", "Megan 說好要做的一步")]
    public void A_step_is_ones_own_or_the_others(string language, string own, string others)
    {
        var t = new CheckInTexts(CultureInfo.GetCultureInfo(language));
        Assert.Equal((own, others), (t.YourStepTitle, t.StepTitle("Megan")));
    }

    [Theory]
    [InlineData("en", "2 met a busy Teams each time I tried.", "1 for another reason (HTTP 400).")]
    [InlineData("es", "Con Teams ocupado en todos los intentos: 2.", "Por otro motivo (HTTP 400): 1.")]
    [InlineData("fr", "Teams trop occupé à chaque essai\u202f: 2.", "Pour une autre raison (HTTP 400)\u202f: 1.")]
    [InlineData("de", "2, weil Teams bei jedem Versuch ausgelastet war.", "1 aus einem anderen Grund (HTTP 400).")]
    [InlineData("zh-Hant", "2 則每次嘗試時都遇上 Teams 忙碌。", "1 則是其他原因（HTTP 400）。")]
    public void What_Teams_did_not_take_is_said_in_a_sentence(string language, string busy, string other)
    {
        var t = new DeliveryTexts(CultureInfo.GetCultureInfo(language));
        Assert.Equal(
            (busy, other),
            (t.NotTaken(WhyNotTaken.Busy, 2, ""), t.NotTaken(WhyNotTaken.Other, 1, "HTTP 400"))
        );
    }

    [Fact]
    public void Nothing_is_listed_as_nothing_and_one_thing_as_itself()
    {
        var english = CultureInfo.GetCultureInfo("en");
        Assert.Equal("", english.Listed([]));
        Assert.Equal("{0}", english.Listed(["{0}"]));
    }
}
