import type { Role, WhyNotReached } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const peopleTexts = (f: Formats) => ({
    lead: "Alle in einem Tandem dieses Programms, und ob der Coach ihnen schreiben kann.",
    caption: "Personen des Programms",
    awayOnly: "Nur nicht erreichte",
    columns: { name: "Name", roles: "Nimmt teil als", pairs: "Tandems", reached: "Erreicht", remedy: "Was hilft" },
    role: { executive: "Führungskraft", mentor: "Mentor" } satisfies Record<Role, string>,
    reached: "Erreicht",
    notReached: "Nicht erreicht",
    since: (moment: string) => `seit ${f.date(moment)}`,
    why: {
        notInstalled: "Hat den Coach nicht in Teams",
        removedTheApp: "Hat den Coach entfernt",
        blockedTheApp: "Hat den Coach blockiert oder stummgeschaltet",
        disabledByAdmin: "Von der Administration abgeschaltet",
        chatIsGone: "Der Chat ist weg",
    } satisfies Record<WhyNotReached, string>,
    found: (n: number) => `${counted(f, n, "Person", "Personen")} gefunden.`,
    emptyTitle: "Noch niemand da",
    emptyText: "Personen erscheinen hier mit ihrem ersten Tandem.",
    everybodyTitle: "Alle sind erreicht",
    everybodyText: "Der Coach kann allen in diesem Programm schreiben.",
    noneTitle: "Niemand passt",
    noneText: "Suchen Sie nach einem anderen Namen oder löschen Sie die Filter.",
});
