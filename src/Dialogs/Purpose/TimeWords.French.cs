namespace RMBot.Purpose;

internal sealed partial class TimeWords
{
    private static TimeWords French =>
        new(
            Counted(
                    "zero un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
                        + "dix-huit dix-neuf vingt",
                    "vingt trente quarante cinquante soixante",
                    (ten, one) => [$"{ten} {one}", $"{ten} et {one}"]
                )
                .Append(new("soixante dix", 70))
                .Append(new("soixante quinze", 75))
                .Append(new("quatre vingts", 80))
                .Append(new("quatre vingt", 80))
                .Append(new("quatre vingt dix", 90)),
            isSpaced: true,
            ("(?:toutes les|chaque) 2 semaines|tous les 15 jours|1 semaine sur 2|par quinzaine", "every 2 weeks"),
            ("hebdomadaires?", "weekly"),
            ("mensuel(?:le)?s?", "monthly"),
            ("quotidien(?:ne)?s?|par jour|chaque jour", "daily"),
            (@"(?:par|chaque|la|/)\s?(?:semaine|sem)", "per week"),
            (@"(?:par|chaque|au|le|/)\s?mois", "per month"),
            ("3 quarts d'heure", "45 minute"),
            ("(?:1 )?quart d'heure", "15 minute"),
            ("et quart", "and 15 minute"),
            ("et demie?", "and a half"),
            ("(?:1 )?demie?[ -]?heure", "half hour"),
            ("(?:1 )?demie?[ -]?annee", "half year"),
            ("1 semestre", "6 month"),
            ("2 semestres", "12 month"),
            ("mois", "month"),
            ("ans?|annees?", "year"),
            ("semaines?", "week"),
            ("jours?", "day"),
            ("trimestres?", "quarter"),
            ("heures?", "hour"),
            ("minutes?", "minute"),
            ("et", "and")
        );
}
