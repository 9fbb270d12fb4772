import type { Fault } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "../counting";

const pairs = (f: Formats, n: number) => counted(f, n, "dúo", "dúos");

export const importTexts = (f: Formats) => ({
    lead: "Trae una lista de dirección y mentoría. No se importa nada antes de que veas la comprobación y digas que sí.",
    steps: { choose: "Elegir archivo", check: "Comprobar", confirm: "Ver y confirmar", done: "Importar" },
    stepsName: "Pasos de la importación",
    stepDone: "hecho",
    choose: "Elegir archivo",
    drop: "Suelta aquí un archivo CSV, o elige uno.",
    dropHint:
        "Una línea por dúo: primero el correo de trabajo de dirección y después el de mentoría. Hasta 10 000 líneas o 4 MB; coma, punto y coma o tabulador.",
    sample: "Descargar un archivo de ejemplo",
    tooBig: "El archivo supera los 4 MB. Divídelo e importa las partes una tras otra.",
    notCsv: "Eso no es un archivo CSV. En Excel elige “Guardar como” y luego “CSV UTF-8”.",
    empty: "El archivo está vacío.",
    uploading: (file: string) => `Enviando ${file}.`,
    checking: (file: string) => `Comprobando ${file}`,
    checkingNow: (checked: number, rows: number) => `${f.number(checked)} de ${f.number(rows)} líneas comprobadas`,
    reading: "Leyendo el archivo",
    mayLeave: "Puedes salir de esta página; sigue sin ti y lo encuentras aquí después.",
    importing: (file: string) => `Importando ${file}`,
    importingNow: (imported: number, good: number) => `${f.number(imported)} de ${f.number(good)} dúos importados`,
    slow: "El coach no responde ahora mismo. Seguimos preguntando.",
    askNow: "Preguntar ya",

    readyTitle: (file: string) => `${file} está comprobado`,
    readyAll: (good: number) =>
        good === 1 ? "La única línea se puede importar." : `Se pueden importar las ${f.number(good)} líneas.`,
    readySome: (good: number, bad: number) =>
        `${counted(f, good, "línea se puede", "líneas se pueden")} importar; ${f.number(bad)}, no. Esas se quedan fuera; nada más depende de ellas.`,
    readyNone: "No se puede importar ninguna línea. Corrige el archivo y tráelo otra vez.",
    notLineChecked:
        "No se comprobaron las líneas jerárquicas, porque el coach no puede leerlas. Se pregunta a quien aprende.",
    confirm: (good: number) => `Importar ${pairs(f, good)}`,
    cancel: "No importar",
    confirmNote: "Primero se piden sus propias palabras a quien aprende. Quien enseña no sabe nada antes.",
    counts: "Líneas por resultado",
    good: "Se puede importar",
    imported: "Importado",
    fault: {
        invalid: "No se puede leer",
        duplicate: "Dos veces en el archivo",
        unknown: "Aún sin conocer",
        sameLine: "Misma línea jerárquica",
        samePerson: "La misma persona dos veces",
        alreadyPaired: "Ya forman un dúo",
        guest: "Cuenta de invitado",
    } satisfies Record<Fault, string>,
    rows: "Líneas",
    rowsCaption: (file: string) => `Líneas de ${file}`,
    show: "Mostrar",
    kind: { bad: "No se pueden importar", good: "Se pueden importar", all: "Todas las líneas" },
    kindCount: (kind: string, n: number) => `${kind} (${f.number(n)})`,
    columns: { row: "Línea", executive: "Dirección", mentor: "Mentoría", outcome: "Resultado", reason: "Por qué" },
    noRows: "No hay ninguna.",

    doneTitle: "Hecho",
    doneText: (imported: number, bad: number) =>
        `${counted(f, imported, "dúo importado", "dúos importados")}${bad > 0 ? `, ${counted(f, bad, "línea fuera", "líneas fuera")}` : ""}.`,
    doneRepeat: "Puedes importar otra vez el mismo archivo sin riesgo: lo que ya está se queda como está.",
    toPairs: "Ver los dúos",
    another: "Importar otro archivo",
    cancelledTitle: "Sin importar.",
    cancelledText: (imported: number) =>
        imported === 0
            ? "No se ha importado nada."
            : `Antes de parar: ${counted(f, imported, "dúo importado", "dúos importados")}.`,
    unreadableTitle: "El archivo no se puede leer.",
    unreadableText: "Guárdalo como “CSV UTF-8” y tráelo otra vez.",

    installTitle: (n: number) => `${counted(f, n, "línea nombra", "líneas nombran")} a alguien que el coach no conoce`,
    installText: "Antes de estar en un dúo necesitan la aplicación en Teams.",
    installNow: "Instalarles el coach",
    installing: (done: number, asked: number) =>
        `Instalando: ${f.number(done)} de ${counted(f, asked, "persona", "personas")}`,
    installed: (installed: number, had: number) =>
        `Instalado para ${counted(f, installed, "persona", "personas")}${had > 0 ? `; ya lo tenían ${f.number(had)}` : ""}. Trae otra vez el mismo archivo: solo se importa lo nuevo.`,
    installFailed: (n: number) => `No ha funcionado para ${counted(f, n, "persona", "personas")}:`,

    earlier: "Importaciones anteriores",
    earlierCaption: "Importaciones anteriores, la más reciente primero",
    earlierColumns: { file: "Archivo", at: "Traído", state: "Estado", result: "Resultado" },
    state: {
        checking: "Comprobando",
        ready: "Espera tu sí",
        importing: "Importando",
        done: "Hecho",
        cancelled: "Sin importar",
        unreadable: "No se puede leer",
    },
    result: (imported: number, bad: number) => `Importados: ${f.number(imported)}; fuera: ${f.number(bad)}`,
    by: (name: string) => `por ${name}`,
    open: (file: string) => `Abrir ${file}`,
});
