import type { Role, WhyNotReached } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const peopleTexts = (f: Formats) => ({
    lead: "Toutes les personnes en binôme dans ce programme, et si le coach peut leur écrire.",
    caption: "Personnes du programme",
    awayOnly: "Seulement les personnes non jointes",
    columns: {
        name: "Nom",
        roles: "Participe comme",
        pairs: "Binômes",
        reached: "Contact",
        remedy: "Ce qui aide",
    },
    role: { executive: "Dirigeant", mentor: "Mentor" } satisfies Record<Role, string>,
    reached: "Joignable",
    notReached: "Injoignable",
    since: (moment: string) => `depuis le ${f.date(moment)}`,
    why: {
        notInstalled: "N’a pas le coach dans Teams",
        removedTheApp: "A retiré le coach",
        blockedTheApp: "A bloqué le coach ou l’a mis en sourdine",
        disabledByAdmin: "Désactivé par l’administration",
        chatIsGone: "La conversation n’existe plus",
    } satisfies Record<WhyNotReached, string>,
    found: (n: number) => `${counted(f, n, "personne trouvée", "personnes trouvées")}.`,
    emptyTitle: "Encore personne",
    emptyText: "Les personnes apparaissent ici avec leur premier binôme.",
    everybodyTitle: "Tout le monde est joint",
    everybodyText: "Le coach peut écrire à tout le monde dans ce programme.",
    noneTitle: "Personne ne correspond",
    noneText: "Cherchez un autre nom, ou effacez les filtres.",
});
