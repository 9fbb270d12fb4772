import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const overviewTexts = (f: Formats) => ({
    lead: "Lo que te necesita y, después, cómo va el programa.",
    needsYou: "Hoy te necesita",
    nothing: "Hoy nada te necesita.",
    nothingMore: "El coach sigue por su cuenta.",
    nothingButHealth: "Que sepamos, nada te necesita: no se pudo comprobar el funcionamiento.",
    health: (titles: string[]) =>
        `${titles.length === 1 ? "Falla una comprobación" : `Fallan ${f.number(titles.length)} comprobaciones`}: ${f.list(titles)}.`,
    toHealth: "Ver el remedio",
    importReady: (file: string, good: number) =>
        `${file} está comprobado y espera tu sí: ${counted(f, good, "dúo", "dúos")} por importar.`,
    toImport: "Ver y confirmar",
    notReached: (n: number) => `El coach no puede escribir a ${counted(f, n, "persona", "personas")}.`,
    toNotReached: "Ver por qué",
    stuck: (n: number) => `${counted(f, n, "dúo lleva", "dúos llevan")} más de 21 días sin avanzar.`,
    toStuck: "Ver cuáles",
    failed: (n: number) => `Teams no ha aceptado ${counted(f, n, "mensaje", "mensajes")} este mes.`,
    toFailed: "Ver motivos",

    figures: "En breve",
    sessions: "Sesiones celebradas",
    sessionsOf: (agreed: number) => `de ${f.number(agreed)} acordadas`,
    checkIns: "Seguimientos respondidos",
    checkInsOf: (answered: number, asked: number) => `${f.number(answered)} de ${f.number(asked)}`,
    useful: "Las sesiones son útiles",
    free: "Se habla con libertad",
    recommend: "Lo recomendaría",
    outOf: (most: number, people: number) => `de ${f.number(most)}, ${counted(f, people, "persona", "personas")}`,
    pulse: "Lo que se dice de las sesiones",
    noneAsked: "Aún no se ha preguntado",
    noneAgreed: "Aún no hay ninguna acordada",

    stages: "Dónde están los dúos",
    stagesCaption: "Dúos por fase",
    stage: "Fase",
    pairs: "Dúos",
    share: "Porcentaje",
    allPairs: (n: number) => (n === 1 ? "Ver el dúo" : `Los ${f.number(n)} dúos`),

    trend: "Los últimos doce meses",
    trendSessions: "Sesiones por mes",
    trendRatings: "Cómo fueron las sesiones, de 1 a 5",
    held: "Celebradas",
    agreed: "Acordadas",
    usefulShort: "Útiles",
    freeShort: "Con libertad",
    month: "Mes",
    notCounted: "Aún sin contar. El coach cuenta cada hora.",
    noTrend: "Los meses aparecen aquí cuando haya habido sesiones.",
    noRatings: "Las valoraciones aparecen a partir de cinco personas al mes.",
    trendCaption: "Sesiones y valoraciones por mes",

    messages: "Mensajes de este mes",
    due: "Previstos",
    sent: "Enviados",
    waiting: "En camino",
    kept: "Guardados para personas sin contacto",
    notTaken: "No aceptados por Teams",
    countedAt: (moment: string) => `Recuento: ${f.time(moment)}.`,

    emptyTitle: "Aún no hay dúos",
    emptyText:
        "Importa una lista de dirección y mentoría, o añade un solo dúo. No se envía nada a quien enseña hasta que quien aprende haga su propia petición.",
    emptyImport: "Importar una lista",
    emptyAdd: "Añadir un dúo",
});
