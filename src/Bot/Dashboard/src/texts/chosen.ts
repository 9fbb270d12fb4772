import { type LanguageId, languages } from "./culture";

const remembered = "rmbot.language";

/** The language somebody chose in this browser; undefined while they follow Teams or the browser. */
export function chosenLanguage(): LanguageId | undefined {
    try {
        const kept = localStorage.getItem(remembered);
        return languages.find((id) => id === kept);
    } catch {
        // A browser may forbid frames to keep anything.
        return undefined;
    }
}

export function rememberLanguage(id: LanguageId | undefined): void {
    try {
        if (id) localStorage.setItem(remembered, id);
        else localStorage.removeItem(remembered);
    } catch {
        return;
    }
}
