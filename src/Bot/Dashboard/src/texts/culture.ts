/** The languages the dashboard speaks, each by its own name. */
export const spoken = {
    en: "English",
    de: "Deutsch",
    es: "Español",
    fr: "Français",
    "zh-Hant": "繁體中文",
} as const;

export type LanguageId = keyof typeof spoken;

export const languages = Object.keys(spoken) as LanguageId[];

/** Which of them somebody of this culture reads; undefined for none of them, as for simplified Chinese. */
export function languageOf(culture: string): LanguageId | undefined {
    try {
        const { language, script } = new Intl.Locale(culture).maximize();
        return languages.find((id) => id === language || id === `${language}-${script}`);
    } catch {
        // Teams may name a culture that no browser knows.
        return undefined;
    }
}

/** The culture for words, dates and numbers: the chosen language, as it is written where the person is, else that of the host. */
export function cultureFor(chosen: LanguageId | undefined, host: string): string {
    const here = languageOf(host);
    if (chosen && chosen !== here) return chosen;
    return here ? host : "en";
}
