import type { Fault } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "./counting";

const pairs = (f: Formats, n: number) => counted(f, n, "binôme", "binômes");

export const importTexts = (f: Formats) => ({
    lead: "Apportez une liste de dirigeants et de mentors. Rien n’est importé avant que vous ayez vu le contrôle et dit oui.",
    steps: { choose: "Choisir un fichier", check: "Contrôle", confirm: "Voir et confirmer", done: "Import" },
    stepsName: "Étapes de l’import",
    stepDone: "fait",
    choose: "Choisir un fichier",
    drop: "Déposez un fichier CSV ici, ou choisissez-en un.",
    dropHint:
        "Une ligne par binôme : l’adresse e-mail professionnelle côté dirigeant, puis côté mentor. Jusqu’à 10 000 lignes ou 4 Mo ; virgule, point-virgule ou tabulation.",
    sample: "Télécharger un exemple",
    tooBig: "Le fichier dépasse 4 Mo. Partagez-le et importez les parties l’une après l’autre.",
    notCsv: "Ce n’est pas un fichier CSV. Dans Excel, choisissez « Enregistrer sous », puis « CSV UTF-8 ».",
    empty: "Le fichier est vide.",
    uploading: (file: string) => `Envoi du fichier ${file}.`,
    checking: (file: string) => `Contrôle du fichier ${file}`,
    checkingNow: (checked: number, rows: number) =>
        `${f.number(checked)} sur ${counted(f, rows, "ligne contrôlée", "lignes contrôlées")}`,
    reading: "Lecture du fichier",
    mayLeave: "Vous pouvez quitter cette page ; le travail continue, et vous le retrouverez ici.",
    importing: (file: string) => `Import du fichier ${file}`,
    importingNow: (imported: number, good: number) =>
        `${f.number(imported)} sur ${counted(f, good, "binôme importé", "binômes importés")}`,
    slow: "Le coach ne répond pas pour l’instant. Nous redemandons.",
    askNow: "Redemander",

    readyTitle: (file: string) => `${file} est contrôlé`,
    readyAll: (good: number) =>
        good === 1 ? "La seule ligne peut être importée." : `Les ${f.number(good)} lignes peuvent être importées.`,
    readySome: (good: number, bad: number) =>
        `${counted(f, good, "ligne peut être importée", "lignes peuvent être importées")}, ${f.number(bad)} non. Celles-ci restent dehors ; rien d’autre n’en dépend.`,
    readyNone: "Aucune ligne ne peut être importée. Corrigez le fichier et rapportez-le.",
    notLineChecked:
        "Les lignes hiérarchiques n’ont pas été contrôlées, car le coach ne peut pas les lire. La question est posée au côté dirigeant.",
    confirm: (good: number) => `Importer ${pairs(f, good)}`,
    cancel: "Ne pas importer",
    confirmNote: "Chaque demande vient d’abord du côté dirigeant, avec ses mots. D’ici là, le côté mentor n’en sait rien.",
    counts: "Lignes par résultat",
    good: "Importable",
    imported: "Importé",
    fault: {
        invalid: "Illisible",
        duplicate: "En double dans le fichier",
        unknown: "Pas encore connu",
        sameLine: "Même ligne hiérarchique",
        samePerson: "Deux fois la même personne",
        alreadyPaired: "Déjà un binôme",
        guest: "Compte invité",
    } satisfies Record<Fault, string>,
    rows: "Lignes",
    rowsCaption: (file: string) => `Lignes du fichier ${file}`,
    show: "Afficher",
    kind: { bad: "Non importables", good: "Importables", all: "Toutes les lignes" },
    kindCount: (kind: string, n: number) => `${kind} (${f.number(n)})`,
    columns: { row: "Ligne", executive: "Dirigeant", mentor: "Mentor", outcome: "Résultat", reason: "Pourquoi" },
    noRows: "Il n’y en a pas.",

    doneTitle: "Terminé",
    doneText: (imported: number, bad: number) =>
        `${counted(f, imported, "binôme importé", "binômes importés")}${bad > 0 ? `, ${counted(f, bad, "ligne laissée", "lignes laissées")} de côté` : ""}.`,
    doneRepeat: "Importer à nouveau le même fichier est sans risque : ce qui existe reste tel quel.",
    toPairs: "Voir les binômes",
    another: "Importer un autre fichier",
    cancelledTitle: "Non importé.",
    cancelledText: (imported: number) =>
        imported === 0
            ? "Rien n’a été importé."
            : `${counted(f, imported, "binôme importé", "binômes importés")} avant l’arrêt.`,
    unreadableTitle: "Le fichier est illisible.",
    unreadableText: "Enregistrez-le en « CSV UTF-8 » et rapportez-le.",

    installTitle: (n: number) =>
        `${counted(f, n, "ligne nomme", "lignes nomment")} quelqu’un que le coach ne connaît pas`,
    installText: "Pour former un binôme, il faut d’abord l’application dans Teams.",
    installNow: "Installer le coach pour ces personnes",
    installing: (done: number, asked: number) =>
        `Installation : ${f.number(done)} sur ${counted(f, asked, "personne", "personnes")}`,
    installed: (installed: number, had: number) =>
        `Installé pour ${counted(f, installed, "personne", "personnes")}${had > 0 ? ` ; ${f.number(had)} l’avaient déjà` : ""}. Rapportez le même fichier : seul le nouveau est importé.`,
    installFailed: (n: number) => `Cela n’a pas marché pour ${counted(f, n, "personne", "personnes")} :`,

    earlier: "Imports précédents",
    earlierCaption: "Imports précédents, du plus récent au plus ancien",
    earlierColumns: { file: "Fichier", at: "Apporté", state: "État", result: "Résultat" },
    state: {
        checking: "En cours de contrôle",
        ready: "Attend votre oui",
        importing: "En cours d’import",
        done: "Terminé",
        cancelled: "Non importé",
        unreadable: "Illisible",
    },
    result: (imported: number, bad: number) =>
        `${counted(f, imported, "importé", "importés")}, ${f.number(bad)} de côté`,
    by: (name: string) => `par ${name}`,
    open: (file: string) => `Ouvrir ${file}`,
});
