import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const deliveryTexts = (f: Formats) => ({
    lead: "Wem der Coach nicht schreiben kann und was aus den Nachrichten dieses Monats wurde. Nie, was in einer Nachricht steht.",
    notReached: "Nicht erreicht",
    caption: "Personen, denen der Coach nicht schreiben kann",
    columns: {
        name: "Name",
        why: "Warum",
        since: "Seit",
        kept: "Aufbewahrt",
        remedy: "Was hilft",
        action: "Aktion",
    },
    retry: "Noch einmal senden",
    retryFor: (name: string) => `Aufbewahrtes für ${name} noch einmal senden`,
    retried: (name: string, n: number) =>
        n === 0
            ? `Für ${name} lag nichts bereit.`
            : `${counted(f, n, "Nachricht wird", "Nachrichten werden")} jetzt noch einmal an ${name} gesendet.`,
    retryFailed: (name: string) => `Für ${name} ließ es sich nicht noch einmal versuchen.`,
    everybodyTitle: "Alle sind erreicht",
    everybodyText: "Nichts bleibt liegen. Der Coach kann allen in diesem Programm schreiben.",
    month: "Diesen Monat",
    count: "Nachrichten",
    outcome: "Ergebnis",
    due: "Fällig",
    sent: "Gesendet",
    waiting: "Unterwegs",
    keptRow: "Aufbewahrt, weil nicht erreicht",
    failed: "Von Teams nicht angenommen",
    why: "Warum Teams sie nicht annahm",
    whyCaption: "Gründe, warum Nachrichten nicht angenommen wurden",
    reason: "Grund",
    countedAt: (moment: string) => `Gezählt: ${f.time(moment)}.`,
});
