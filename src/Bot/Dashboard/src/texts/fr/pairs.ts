import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const pairTexts = (f: Formats) => ({
    lead: "Étapes, dates et totaux. Ce que les deux se disent reste entre eux.",
    caption: "Binômes du programme",
    add: "Ajouter un binôme",
    stage: "Étape",
    allStages: "Toutes les étapes",
    stuckOnly: "Sans avancer depuis plus de 21 jours",
    columns: {
        executive: "Dirigeant",
        mentor: "Mentor",
        stage: "Étape",
        since: "À cette étape depuis",
        sessions: "Séances tenues",
        next: "À venir",
        ends: "Fin",
    },
    nameLater: "Les deux noms apparaîtront quand le mentor aura accepté",
    suggested: "Suggéré par l’équipe",
    stuckFor: (days: number) => `Sans avancer depuis ${counted(f, days, "jour", "jours")}`,
    session: (moment: string) => `Séance du ${f.date(moment)}`,
    due: (moment: string) => f.date(moment),
    found: (n: number) => `${counted(f, n, "binôme trouvé", "binômes trouvés")}.`,
    emptyTitle: "Pas encore de binôme",
    emptyText: "Ajoutez-en un ici, ou importez une liste.",
    import: "Importer une liste",
    noneTitle: "Aucun binôme ne correspond",
    noneText: "Choisissez une autre étape, ou effacez les filtres.",
    dialogTitle: "Ajouter un binôme",
    dialogText:
        "Le binôme reste proposé jusqu’à la demande faite côté dirigeant. D’ici là, le mentor n’en sait rien.",
    executive: "Adresse e-mail professionnelle côté dirigeant",
    mentor: "Adresse e-mail professionnelle côté mentor",
    address: "Écrivez une adresse e-mail professionnelle, comme nom@entreprise.com.",
    addNow: "Ajouter ce binôme",
    added: "Le binôme est ajouté. Le coach s’adresse maintenant au côté dirigeant.",
    reasons: {
        samePerson: "Les deux adresses sont à la même personne.",
        sameLine:
            "Les deux sont dans la même ligne hiérarchique. Choisissez un mentor ailleurs dans l’organisation.",
        alreadyPaired: "Ces deux personnes forment déjà un binôme.",
        guest: "L’un des deux a un compte invité. Un binôme réunit des personnes de votre organisation.",
    } as Record<string, string>,
    file: "binomes.csv",
});
