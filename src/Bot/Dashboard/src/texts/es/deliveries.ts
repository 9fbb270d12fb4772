import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const deliveryTexts = (f: Formats) => ({
    lead: "A quién no puede escribir el coach y qué fue de los mensajes de este mes. Nunca lo que dice un mensaje.",
    notReached: "Sin contacto",
    caption: "Personas a quienes el coach no puede escribir",
    columns: { name: "Nombre", why: "Por qué", since: "Desde", kept: "Guardados", remedy: "Qué ayuda", action: "Acción" },
    retry: "Reenviar",
    retryFor: (name: string) => `Reenviar lo guardado para ${name}`,
    retried: (name: string, n: number) =>
        n === 0
            ? `No había nada pendiente para ${name}.`
            : `Se vuelve a enviar ahora a ${name}: ${counted(f, n, "mensaje", "mensajes")}.`,
    retryFailed: (name: string) => `No se pudo volver a intentar con ${name}.`,
    everybodyTitle: "Hay contacto con todo el mundo",
    everybodyText: "No hay nada retenido. El coach puede escribir a todas las personas de este programa.",
    month: "Este mes",
    count: "Mensajes",
    outcome: "Resultado",
    due: "Previstos",
    sent: "Enviados",
    waiting: "En camino",
    keptRow: "Guardados para personas sin contacto",
    failed: "No aceptados por Teams",
    why: "Por qué Teams no los aceptó",
    whyCaption: "Motivos por los que no se aceptaron mensajes",
    reason: "Motivo",
    countedAt: (moment: string) => `Recuento: ${f.time(moment)}.`,
});
