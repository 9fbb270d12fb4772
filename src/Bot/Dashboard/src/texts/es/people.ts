import type { Role, WhyNotReached } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const peopleTexts = (f: Formats) => ({
    lead: "Todas las personas que están en un dúo de este programa, y si el coach puede escribirles.",
    caption: "Personas del programa",
    awayOnly: "Solo personas sin contacto",
    columns: { name: "Nombre", roles: "Participa como", pairs: "Dúos", reached: "Contacto", remedy: "Qué ayuda" },
    role: { executive: "Dirección", mentor: "Mentoría" } satisfies Record<Role, string>,
    reached: "Con contacto",
    notReached: "Sin contacto",
    since: (moment: string) => `desde el ${f.date(moment)}`,
    why: {
        notInstalled: "No tiene el coach en Teams",
        removedTheApp: "Quitó el coach",
        blockedTheApp: "Bloqueó o silenció el coach",
        disabledByAdmin: "Administración lo desactivó",
        chatIsGone: "El chat ya no existe",
    } satisfies Record<WhyNotReached, string>,
    found: (n: number) => `${counted(f, n, "persona encontrada", "personas encontradas")}.`,
    emptyTitle: "Aún no hay nadie",
    emptyText: "Las personas aparecen aquí con su primer dúo.",
    everybodyTitle: "Hay contacto con todo el mundo",
    everybodyText: "El coach puede escribir a todas las personas de este programa.",
    noneTitle: "Nadie coincide",
    noneText: "Busca otro nombre o quita los filtros.",
});
