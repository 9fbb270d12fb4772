import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const overviewTexts = (f: Formats) => ({
    lead: "Erst, was zu tun ist, dann, wie das Programm läuft.",
    needsYou: "Heute zu tun",
    nothing: "Heute ist nichts zu tun.",
    nothingMore: "Der Coach macht von selbst weiter.",
    nothingButHealth: "Soweit wir wissen, ist nichts zu tun: Der Zustand ließ sich nicht prüfen.",
    health: (titles: string[]) =>
        `${titles.length === 1 ? "Eine Prüfung schlägt" : `${f.number(titles.length)} Prüfungen schlagen`} fehl: ${f.list(titles)}.`,
    toHealth: "Abhilfe ansehen",
    importReady: (file: string, good: number) =>
        `${file} ist geprüft und wartet auf Ihr Ja: ${counted(f, good, "Tandem", "Tandems")} zu importieren.`,
    toImport: "Ansehen und bestätigen",
    notReached: (n: number) => `Der Coach kann ${counted(f, n, "Person", "Personen")} nicht schreiben.`,
    toNotReached: "Warum",
    stuck: (n: number) =>
        `${counted(f, n, "Tandem ist", "Tandems sind")} seit mehr als 21 Tagen nicht vorangekommen.`,
    toStuck: "Welche",
    failed: (n: number) => `Teams hat diesen Monat ${counted(f, n, "Nachricht", "Nachrichten")} nicht angenommen.`,
    toFailed: "Gründe ansehen",

    figures: "Auf einen Blick",
    sessions: "Stattgefundene Treffen",
    sessionsOf: (agreed: number) => `von ${f.number(agreed)} vereinbarten`,
    checkIns: "Zwischenchecks beantwortet",
    checkInsOf: (answered: number, asked: number) => `${f.number(answered)} von ${f.number(asked)} verschickten`,
    useful: "Treffen sind nützlich",
    free: "Freies Sprechen",
    recommend: "Würden es empfehlen",
    outOf: (most: number, people: number) => `von ${f.number(most)}, ${counted(f, people, "Person", "Personen")}`,
    pulse: "Was über die Treffen gesagt wird",
    noneAsked: "Noch keine verschickt",
    noneAgreed: "Noch keine vereinbart",

    stages: "Wo die Tandems stehen",
    stagesCaption: "Tandems nach Phase",
    stage: "Phase",
    pairs: "Tandems",
    share: "Anteil",
    allPairs: (n: number) => (n === 1 ? "Das Tandem ansehen" : `Alle ${f.number(n)} Tandems`),

    trend: "Die letzten zwölf Monate",
    trendSessions: "Treffen pro Monat",
    trendRatings: "Wie Treffen waren, 1 bis 5",
    held: "Stattgefunden",
    agreed: "Vereinbart",
    usefulShort: "Nützlich",
    freeShort: "Freies Sprechen",
    month: "Monat",
    notCounted: "Noch nicht gezählt. Der Coach zählt jede Stunde.",
    noTrend: "Monate erscheinen hier, sobald es Treffen gab.",
    noRatings: "Bewertungen erscheinen ab fünf Personen im Monat.",
    trendCaption: "Treffen und Bewertungen nach Monat",

    messages: "Nachrichten diesen Monat",
    due: "Fällig",
    sent: "Gesendet",
    waiting: "Unterwegs",
    kept: "Aufbewahrt, weil nicht erreicht",
    notTaken: "Von Teams nicht angenommen",
    countedAt: (moment: string) => `Gezählt: ${f.time(moment)}.`,

    emptyTitle: "Noch keine Tandems",
    emptyText:
        "Importieren Sie eine Liste oder fügen Sie ein einzelnes Tandem hinzu. Die Mentorseite erfährt nichts, bevor die Führungskraft ihre eigene Anfrage gesendet hat.",
    emptyImport: "Liste importieren",
    emptyAdd: "Tandem hinzufügen",
});
