import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const healthTexts = (f: Formats) => ({
    lead: "Ob alles funktioniert, worauf der Coach sich stützt, und was zu tun ist, wo nicht.",
    allWell: "Alles funktioniert.",
    failing: (n: number) => `${counted(f, n, "Prüfung schlägt", "Prüfungen schlagen")} fehl.`,
    unsure: (n: number) => `${counted(f, n, "Prüfung war", "Prüfungen waren")} nicht möglich.`,
    checks: "Prüfungen",
    pass: "Funktioniert",
    fail: "Fehler",
    unknown: "Nicht geprüft",
    fix: "Was zu tun ist",
    instances: "Instanzen",
    instancesCaption: "Laufende Instanzen des Coachs",
    columns: { name: "Instanz", version: "Version", lastTick: "Letztes Lebenszeichen" },
    noInstances: "Noch keine Instanz hat ein Lebenszeichen gegeben.",
    again: "Noch einmal prüfen",
    checked: "Noch einmal geprüft.",
});
