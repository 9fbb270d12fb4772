import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const healthTexts = (f: Formats) => ({
    lead: "Ce sur quoi le coach repose fonctionne-t-il, et que faire sinon.",
    allWell: "Tout fonctionne.",
    failing: (n: number) => `${counted(f, n, "contrôle échoue", "contrôles échouent")}.`,
    unsure: (n: number) => `${counted(f, n, "contrôle n’a pas pu être fait", "contrôles n’ont pas pu être faits")}.`,
    checks: "Contrôles",
    pass: "Fonctionne",
    fail: "Échoue",
    unknown: "Non contrôlé",
    fix: "Que faire",
    instances: "Instances",
    instancesCaption: "Instances du coach en service",
    columns: { name: "Instance", version: "Version", lastTick: "Dernier signe de vie" },
    noInstances: "Aucune instance n’a encore donné signe de vie.",
    again: "Recontrôler",
    checked: "Contrôle refait.",
});
