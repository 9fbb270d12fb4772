import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const pairTexts = (f: Formats) => ({
    lead: "Phasen, Termine und Zahlen. Was die beiden einander sagen, bleibt bei ihnen.",
    caption: "Tandems des Programms",
    add: "Tandem hinzufügen",
    stage: "Phase",
    allStages: "Alle Phasen",
    stuckOnly: "Seit mehr als 21 Tagen ohne Fortschritt",
    columns: {
        executive: "Führungskraft",
        mentor: "Mentor",
        stage: "Phase",
        since: "In dieser Phase seit",
        sessions: "Stattgefundene Treffen",
        next: "Als Nächstes",
        ends: "Endet",
    },
    nameLater: "Die beiden werden genannt, sobald die Einladung angenommen ist",
    suggested: "Von der Programmleitung vorgeschlagen",
    stuckFor: (days: number) => `${counted(f, days, "Tag", "Tage")} ohne Fortschritt`,
    session: (moment: string) => `Treffen am ${f.date(moment)}`,
    due: (moment: string) => f.date(moment),
    found: (n: number) => `${counted(f, n, "Tandem", "Tandems")} gefunden.`,
    emptyTitle: "Noch keine Tandems",
    emptyText: "Fügen Sie hier eines hinzu oder importieren Sie eine Liste.",
    import: "Liste importieren",
    noneTitle: "Kein Tandem passt",
    noneText: "Wählen Sie eine andere Phase oder löschen Sie die Filter.",
    dialogTitle: "Tandem hinzufügen",
    dialogText:
        "Das Tandem bleibt vorgeschlagen, bis die Führungskraft ihre eigene Anfrage gesendet hat. Vorher erfährt die Mentorseite nichts.",
    executive: "Führungskraft: dienstliche E-Mail-Adresse",
    mentor: "Mentor: dienstliche E-Mail-Adresse",
    address: "Bitte geben Sie eine dienstliche E-Mail-Adresse an, etwa name@firma.de.",
    addNow: "Dieses Tandem hinzufügen",
    added: "Das Tandem wurde hinzugefügt. Als Nächstes fragt der Coach die Führungskraft.",
    reasons: {
        samePerson: "Zweimal dieselbe Person.",
        sameLine:
            "Die beiden sind in derselben Berichtslinie. Wählen Sie jemanden aus einem anderen Teil der Organisation.",
        alreadyPaired: "Die beiden sind schon ein Tandem.",
        guest: "Eine der beiden Personen ist Gast. Tandems bestehen aus Menschen Ihrer Organisation.",
    } as Record<string, string>,
    file: "tandems.csv",
});
