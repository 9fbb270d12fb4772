namespace RMBot.Purpose;

internal sealed partial class TimeWords
{
    private static TimeWords German =>
        new(
            Counted(
                    "null eins/ein/eine/einen/einem/einer/eines zwei/zwo drei vier funf/fuenf sechs sieben acht neun zehn elf "
                        + "zwolf/zwoelf dreizehn vierzehn funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn zwanzig",
                    "zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig",
                    (ten, one) => [$"{one}und{ten}"]
                )
                .Append(new("dreißig", 30)),
            isSpaced: true,
            ("(?:alle|jede) (?:2|zweite) wochen?|alle 14 tage|(?:14|vierzehn)-?tagig|zweiwochentlich", "every 2 weeks"),
            ("wochentlich", "weekly"),
            ("monatlich", "monthly"),
            (@"taglich|(?:pro|am|jeden|/)\s?tag", "daily"),
            (@"(?:pro|je|jede|in der|die|/)\s?woche", "per week"),
            (@"(?:pro|je|jeden|im|den|/)\s?monat", "per month"),
            ("(?:anderthalb|eineinhalb)(?:e[nrs]?)?", "1.5"),
            ("zweieinhalb", "2.5"),
            ("dreieinhalb", "3.5"),
            ("(?:1 )?dreiviertel ?stunden?", "45 minute"),
            ("(?:1 )?viertel ?stunde", "15 minute"),
            ("(?:1 )?viertel ?jahr", "1 quarter"),
            ("(?:1 )?halb(?:e[nmrs]?)? ?stunde", "half hour"),
            ("(?:1 )?halb(?:e[nmrs]?)? ?jahr", "half year"),
            ("monat(?:e|en|s)?", "month"),
            ("jahr(?:e|en|es)?", "year"),
            ("wochen?", "week"),
            ("tag(?:e|en)?", "day"),
            ("quartal(?:e|en|s)?", "quarter"),
            ("stunden?|std", "hour"),
            ("minuten?", "minute"),
            ("und", "and")
        );
}
