import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const healthTexts = (f: Formats) => ({
    lead: "Si funciona todo aquello en lo que se apoya el coach, y qué hacer donde no.",
    allWell: "Todo funciona.",
    failing: (n: number) => `${counted(f, n, "comprobación falla", "comprobaciones fallan")}.`,
    unsure: (n: number) => `Sin poder hacerse: ${counted(f, n, "comprobación", "comprobaciones")}.`,
    checks: "Comprobaciones",
    pass: "Funciona",
    fail: "Falla",
    unknown: "Sin comprobar",
    fix: "Qué hacer",
    instances: "Instancias",
    instancesCaption: "Instancias del coach en marcha",
    columns: { name: "Instancia", version: "Versión", lastTick: "Última señal de vida" },
    noInstances: "Ninguna instancia ha dado aún señales de vida.",
    again: "Comprobar otra vez",
    checked: "Comprobado otra vez.",
});
