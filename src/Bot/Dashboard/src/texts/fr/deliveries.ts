import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const deliveryTexts = (f: Formats) => ({
    lead: "Qui le coach n’arrive pas à joindre, et ce que sont devenus les messages du mois. Jamais ce que dit un message.",
    notReached: "Personnes non jointes",
    caption: "Personnes à qui le coach ne peut pas écrire",
    columns: {
        name: "Nom",
        why: "Pourquoi",
        since: "Depuis",
        kept: "Gardés",
        remedy: "Ce qui aide",
        action: "Action",
    },
    retry: "Renvoyer",
    retryFor: (name: string) => `Renvoyer ce qui est gardé pour ${name}`,
    retried: (name: string, n: number) =>
        n === 0
            ? `Rien n’attendait pour ${name}.`
            : `${counted(f, n, "message va être renvoyé", "messages vont être renvoyés")} maintenant à ${name}.`,
    retryFailed: (name: string) => `Le renvoi à ${name} n’a pas pu être tenté.`,
    everybodyTitle: "Tout le monde est joint",
    everybodyText: "Rien n’est retenu. Le coach peut écrire à tout le monde dans ce programme.",
    month: "Ce mois-ci",
    count: "Messages",
    outcome: "Sort",
    due: "À envoyer",
    sent: "Envoyés",
    waiting: "En route",
    keptRow: "Gardés pour des personnes non jointes",
    failed: "Refusés par Teams",
    why: "Pourquoi Teams les a refusés",
    whyCaption: "Raisons des messages refusés",
    reason: "Raison",
    countedAt: (moment: string) => `Compté le ${f.time(moment)}.`,
});
