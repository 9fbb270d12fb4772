import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const overviewTexts = (f: Formats) => ({
    lead: "Ce qui vous attend, puis comment va le programme.",
    needsYou: "À voir aujourd’hui",
    nothing: "Rien ne vous attend aujourd’hui.",
    nothingMore: "Le coach continue tout seul.",
    nothingButHealth: "Rien ne vous attend, à notre connaissance : la santé n’a pas pu être contrôlée.",
    health: (titles: string[]) =>
        `${titles.length === 1 ? "Un contrôle de santé échoue" : `${f.number(titles.length)} contrôles de santé échouent`} : ${f.list(titles)}.`,
    toHealth: "Voir que faire",
    importReady: (file: string, good: number) =>
        `${file} est contrôlé et attend votre oui : ${counted(f, good, "binôme", "binômes")} à importer.`,
    toImport: "Voir et confirmer",
    notReached: (n: number) => `Le coach ne peut pas écrire à ${counted(f, n, "personne", "personnes")}.`,
    toNotReached: "Voir pourquoi",
    stuck: (n: number) =>
        `${counted(f, n, "binôme n’a pas avancé", "binômes n’ont pas avancé")} depuis plus de 21 jours.`,
    toStuck: "Voir lesquels",
    failed: (n: number) => `Teams a refusé ${counted(f, n, "message", "messages")} ce mois-ci.`,
    toFailed: "Voir les raisons",

    figures: "En bref",
    sessions: "Séances tenues",
    sessionsOf: (agreed: number) => `sur ${counted(f, agreed, "convenue", "convenues")}`,
    checkIns: "Points d’étape remplis",
    checkInsOf: (answered: number, asked: number) =>
        `${f.number(answered)} sur ${counted(f, asked, "demandé", "demandés")}`,
    useful: "Séances utiles",
    free: "Liberté de parole",
    recommend: "Le recommanderaient",
    outOf: (most: number, people: number) => `sur ${f.number(most)}, ${counted(f, people, "personne", "personnes")}`,
    pulse: "Ce qui se dit des séances",
    noneAsked: "Rien de demandé encore",
    noneAgreed: "Rien de convenu encore",

    stages: "Où en sont les binômes",
    stagesCaption: "Binômes par étape",
    stage: "Étape",
    pairs: "Binômes",
    share: "Part",
    allPairs: (n: number) => (n === 1 ? "Voir le binôme" : `Les ${f.number(n)} binômes`),

    trend: "Les douze derniers mois",
    trendSessions: "Séances par mois",
    trendRatings: "Notes des séances, de 1 à 5",
    held: "Tenues",
    agreed: "Convenues",
    usefulShort: "Utiles",
    freeShort: "Liberté de parole",
    month: "Mois",
    notCounted: "Pas encore compté. Le coach compte toutes les heures.",
    noTrend: "Les mois apparaîtront ici après les premières séances.",
    noRatings: "Les notes apparaissent à partir de cinq personnes par mois.",
    trendCaption: "Séances et notes par mois",

    messages: "Messages du mois",
    due: "À envoyer",
    sent: "Envoyés",
    waiting: "En route",
    kept: "Gardés pour des personnes non jointes",
    notTaken: "Refusés par Teams",
    countedAt: (moment: string) => `Compté le ${f.time(moment)}.`,

    emptyTitle: "Pas encore de binôme",
    emptyText:
        "Importez une liste de dirigeants et de mentors, ou ajoutez un seul binôme. Rien n’est envoyé au mentor avant que la demande soit faite côté dirigeant.",
    emptyImport: "Importer une liste",
    emptyAdd: "Ajouter un binôme",
});
