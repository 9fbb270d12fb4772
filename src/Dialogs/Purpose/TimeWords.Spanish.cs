namespace RMBot.Purpose;

internal sealed partial class TimeWords
{
    private static TimeWords Spanish =>
        new(
            Counted(
                "cero un/uno/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis "
                    + "diecisiete dieciocho diecinueve veinte veintiun/veintiuno veintidos veintitres veinticuatro veinticinco",
                "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
                (ten, one) => [$"{ten} y {one}"]
            ),
            isSpaced: true,
            (
                "cada (?:2|otra) semanas?|cada 15 dias|quincenal(?:es|mente)?|(?:a la|por|cada) quincena",
                "every 2 weeks"
            ),
            ("semanal(?:es|mente)?", "weekly"),
            ("mensual(?:es|mente)?", "monthly"),
            ("diari[oa]s?|diariamente|al dia|por dia|cada dia", "daily"),
            (@"(?:a la|por|cada|en la|/)\s?(?:semana|sem)", "per week"),
            (@"(?:al|por|cada|en el|/)\s?mes", "per month"),
            ("a", "to"),
            ("3 cuartos de hora", "45 minute"),
            ("(?:1 )?cuarto de hora", "15 minute"),
            ("y cuarto", "and 15 minute"),
            ("y medi[oa]", "and a half"),
            ("(?:1 )?medi[oa]", "half"),
            ("1 semestre", "6 month"),
            ("2 semestres", "12 month"),
            ("meses|mes", "month"),
            ("anos?", "year"),
            ("semanas?", "week"),
            ("dias?", "day"),
            ("trimestres?", "quarter"),
            ("horas?", "hour"),
            ("minutos?", "minute"),
            ("y", "and")
        );
}
