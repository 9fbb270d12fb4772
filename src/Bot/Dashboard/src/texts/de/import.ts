import type { Fault } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "../counting";

const pairs = (f: Formats, n: number) => counted(f, n, "Tandem", "Tandems");
const lines = (f: Formats, n: number) => counted(f, n, "Zeile", "Zeilen");

export const importTexts = (f: Formats) => ({
    lead: "Laden Sie eine Liste hoch, wer von wem lernen soll. Nichts wird importiert, bevor Sie die Prüfung gesehen und Ja gesagt haben.",
    steps: {
        choose: "Datei wählen",
        check: "Prüfen",
        confirm: "Ansehen und bestätigen",
        done: "Importieren",
    },
    stepsName: "Schritte des Imports",
    stepDone: "erledigt",
    choose: "Datei wählen",
    drop: "Legen Sie hier eine CSV-Datei ab oder wählen Sie eine aus.",
    dropHint:
        "Eine Zeile je Tandem: erst die dienstliche E-Mail-Adresse der Führungskraft, dann die der Person, von der sie lernt. Bis 10.000 Zeilen oder 4 MB; Komma, Semikolon oder Tabulator.",
    sample: "Beispieldatei herunterladen",
    tooBig: "Die Datei ist größer als 4 MB. Teilen Sie sie und importieren Sie die Teile nacheinander.",
    notCsv: "Das ist keine CSV-Datei. Wählen Sie in Excel „Speichern unter“ und dann „CSV UTF-8“.",
    empty: "Die Datei ist leer.",
    uploading: (file: string) => `${file} wird hochgeladen.`,
    checking: (file: string) => `${file} wird geprüft`,
    checkingNow: (checked: number, rows: number) => `${f.number(checked)} von ${f.number(rows)} Zeilen geprüft`,
    reading: "Die Datei wird gelesen",
    mayLeave: "Sie können diese Seite verlassen; es geht weiter, und Sie finden es hier wieder.",
    importing: (file: string) => `${file} wird importiert`,
    importingNow: (imported: number, good: number) => `${f.number(imported)} von ${f.number(good)} Tandems importiert`,
    slow: "Der Coach antwortet gerade nicht. Wir fragen weiter nach.",
    askNow: "Jetzt nachfragen",

    readyTitle: (file: string) => `${file} ist geprüft`,
    readyAll: (good: number) =>
        good === 1
            ? "Die einzige Zeile kann importiert werden."
            : `Alle ${f.number(good)} Zeilen können importiert werden.`,
    readySome: (good: number, bad: number) =>
        `${counted(f, good, "Zeile kann", "Zeilen können")} importiert werden, ${f.number(bad)} nicht. Diese bleiben draußen; sonst hängt nichts davon ab.`,
    readyNone: "Keine Zeile kann importiert werden. Berichtigen Sie die Datei und laden Sie sie noch einmal hoch.",
    notLineChecked:
        "Berichtslinien wurden nicht geprüft, weil der Coach sie nicht lesen darf. Stattdessen wird die Führungskraft gefragt.",
    confirm: (good: number) => `${pairs(f, good)} importieren`,
    cancel: "Nicht importieren",
    confirmNote:
        "Jede Führungskraft wird zuerst nach ihren eigenen Worten gefragt. Vorher erfährt die Mentorseite nichts.",
    counts: "Zeilen nach Ergebnis",
    good: "Importierbar",
    imported: "Importiert",
    fault: {
        invalid: "Nicht lesbar",
        duplicate: "Doppelt in der Datei",
        unknown: "Noch nicht bekannt",
        sameLine: "Gleiche Berichtslinie",
        samePerson: "Zweimal dieselbe Person",
        alreadyPaired: "Schon ein Tandem",
        guest: "Gast",
    } satisfies Record<Fault, string>,
    rows: "Zeilen",
    rowsCaption: (file: string) => `Zeilen von ${file}`,
    show: "Zeigen",
    kind: { bad: "Nicht importierbar", good: "Importierbar", all: "Alle Zeilen" },
    kindCount: (kind: string, n: number) => `${kind} (${f.number(n)})`,
    columns: { row: "Zeile", executive: "Führungskraft", mentor: "Mentor", outcome: "Ergebnis", reason: "Warum" },
    noRows: "Es gibt keine.",

    doneTitle: "Fertig",
    doneText: (imported: number, bad: number) =>
        `${counted(f, imported, "Tandem wurde", "Tandems wurden")} importiert${bad > 0 ? `, ${lines(f, bad)} ausgelassen` : ""}.`,
    doneRepeat: "Dieselbe Datei noch einmal zu importieren schadet nicht: Was da ist, bleibt, wie es ist.",
    toPairs: "Tandems ansehen",
    another: "Weitere Datei importieren",
    cancelledTitle: "Nicht importiert.",
    cancelledText: (imported: number) =>
        imported === 0
            ? "Nichts wurde importiert."
            : `${counted(f, imported, "Tandem wurde", "Tandems wurden")} importiert, bevor angehalten wurde.`,
    unreadableTitle: "Die Datei ist nicht lesbar.",
    unreadableText: "Speichern Sie sie als „CSV UTF-8“ und laden Sie sie noch einmal hoch.",

    installTitle: (n: number) =>
        `${counted(f, n, "Zeile nennt", "Zeilen nennen")} jemanden, den der Coach nicht kennt`,
    installText: "Diese Personen brauchen die App in Teams, bevor sie Teil eines Tandems sein können.",
    installNow: "Coach dort installieren",
    installing: (done: number, asked: number) =>
        `Installation: ${f.number(done)} von ${counted(f, asked, "Person", "Personen")}`,
    installed: (installed: number, had: number) =>
        `Für ${counted(f, installed, "Person", "Personen")} installiert${had > 0 ? `; ${f.number(had)} ${had === 1 ? "hatte" : "hatten"} ihn schon` : ""}. Laden Sie dieselbe Datei noch einmal hoch: Nur Neues wird importiert.`,
    installFailed: (n: number) => `Bei ${counted(f, n, "Person", "Personen")} hat es nicht geklappt:`,

    earlier: "Frühere Importe",
    earlierCaption: "Frühere Importe, neueste zuerst",
    earlierColumns: { file: "Datei", at: "Hochgeladen", state: "Stand", result: "Ergebnis" },
    state: {
        checking: "Wird geprüft",
        ready: "Wartet auf Ihr Ja",
        importing: "Wird importiert",
        done: "Fertig",
        cancelled: "Nicht importiert",
        unreadable: "Nicht lesbar",
    },
    result: (imported: number, bad: number) => `${f.number(imported)} importiert, ${f.number(bad)} ausgelassen`,
    by: (name: string) => `von ${name}`,
    open: (file: string) => `${file} öffnen`,
});
