import type { Fault } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "../counting";

const pairs = (f: Formats, n: number) => counted(f, n, "pair", "pairs");

const readySome = (f: Formats) => (good: number, bad: number) =>
    `${counted(f, good, "line", "lines")} can be imported, ${f.number(bad)} cannot. Those stay out; nothing else depends on them.`;

export const importTexts = (f: Formats) => ({
    lead: "Bring a list of executives and mentors. Nothing is imported before you have seen the check and said yes.",
    steps: { choose: "Choose a file", check: "Check", confirm: "Look and confirm", done: "Import" },
    stepsName: "Steps of the import",
    stepDone: "done",
    choose: "Choose a file",
    drop: "Drop a CSV file here, or choose one.",
    dropHint:
        "One line for each pair: the executive's work e-mail address, then the mentor's. Up to 10,000 lines or 4 MB; comma, semicolon or tab.",
    sample: "Download a sample file",
    tooBig: "The file is larger than 4 MB. Split it and import the parts one after the other.",
    notCsv: "That is not a CSV file. In Excel choose “Save as” and then “CSV UTF-8”.",
    empty: "The file is empty.",
    uploading: (file: string) => `Sending ${file}.`,
    checking: (file: string) => `Checking ${file}`,
    checkingNow: (checked: number, rows: number) => `${f.number(checked)} of ${f.number(rows)} lines checked`,
    reading: "Reading the file",
    mayLeave: "You can leave this page; it goes on, and you find it again here.",
    importing: (file: string) => `Importing ${file}`,
    importingNow: (imported: number, good: number) => `${f.number(imported)} of ${f.number(good)} pairs imported`,
    slow: "The coach does not answer at the moment. We keep asking.",
    askNow: "Ask now",

    readyTitle: (file: string) => `${file} was checked`,
    readyAll: (good: number) =>
        good === 1 ? "The only line can be imported." : `All ${f.number(good)} lines can be imported.`,
    readySome: readySome(f),
    /** For a screen reader, which hears the title and what follows as one. */
    readySaid: (file: string, good: number, bad: number) => `${file} was checked. ${readySome(f)(good, bad)}`,
    readyNone: "No line can be imported. Correct the file and bring it again.",
    notLineChecked:
        "Reporting lines were not checked, because the coach may not read them. The executive is asked instead.",
    confirm: (good: number) => `Import ${pairs(f, good)}`,
    cancel: "Do not import",
    confirmNote: "Each executive is asked for their own words first. Mentors hear nothing before that.",
    counts: "Lines by result",
    good: "Can be imported",
    imported: "Imported",
    fault: {
        invalid: "Not readable",
        duplicate: "Twice in the file",
        unknown: "Not known yet",
        sameLine: "Same reporting line",
        samePerson: "Same person twice",
        alreadyPaired: "A pair already",
        guest: "Guest",
    } satisfies Record<Fault, string>,
    rows: "Lines",
    rowsCaption: (file: string) => `Lines of ${file}`,
    show: "Show",
    kind: { bad: "Cannot be imported", good: "Can be imported", all: "All lines" },
    kindCount: (kind: string, n: number) => `${kind} (${f.number(n)})`,
    columns: { row: "Line", executive: "Executive", mentor: "Mentor", outcome: "Result", reason: "Why" },
    noRows: "There are none.",

    doneTitle: "Done",
    doneText: (imported: number, bad: number) =>
        `${counted(f, imported, "pair was", "pairs were")} imported${bad > 0 ? `, ${counted(f, bad, "line", "lines")} left out` : ""}.`,
    doneRepeat: "Importing the same file again is safe: what is there stays as it is.",
    toPairs: "Look at the pairs",
    another: "Import another file",
    cancelledTitle: "Not imported.",
    cancelledText: (imported: number) =>
        imported === 0
            ? "Nothing was imported."
            : `${counted(f, imported, "pair was", "pairs were")} imported before it was stopped.`,
    unreadableTitle: "The file cannot be read.",
    unreadableText: "Save it as “CSV UTF-8” and bring it again.",
    unreadableWhy: (problem: string) => `${problem} Save the file as “CSV UTF-8” and bring it again.`,

    installTitle: (n: number) => `${counted(f, n, "line names", "lines name")} somebody the coach does not know`,
    installText: "They need the app in Teams before they can be in a pair.",
    installNow: "Install the coach for them",
    installing: (done: number, asked: number) =>
        `Installing: ${f.number(done)} of ${counted(f, asked, "person", "people")}`,
    installed: (installed: number, had: number) =>
        `Installed for ${counted(f, installed, "person", "people")}${had > 0 ? `; ${f.number(had)} had it already` : ""}. Bring the same file again: only what is new is imported.`,
    installFailed: (n: number) => `It did not work for ${counted(f, n, "person", "people")}:`,

    earlier: "Earlier imports",
    earlierCaption: "Earlier imports, newest first",
    earlierColumns: { file: "File", at: "Brought", state: "State", result: "Result" },
    state: {
        checking: "Being checked",
        ready: "Waits for your yes",
        importing: "Being imported",
        done: "Done",
        cancelled: "Not imported",
        unreadable: "Cannot be read",
    },
    result: (imported: number, bad: number) => `${f.number(imported)} imported, ${f.number(bad)} left out`,
    by: (name: string) => `by ${name}`,
    open: (file: string) => `Open ${file}`,
});
