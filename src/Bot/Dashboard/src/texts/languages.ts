import type { Formats } from "../format/formats";
import type { LanguageId } from "./culture";
import { type Texts, en } from "./en";

export type Language = (f: Formats) => Texts;

/** English comes with the first page; the others are fetched when somebody reads them. */
const fetched: Record<LanguageId, () => Promise<Language>> = {
    en: () => Promise.resolve(en),
    de: async () => (await import("./de")).de,
    es: async () => (await import("./es")).es,
    fr: async () => (await import("./fr")).fr,
    "zh-Hant": async () => (await import("./zh-Hant")).zhHant,
};

const atHand = new Map<LanguageId, Language>([["en", en]]);

/** A language that needs not be waited for. */
export const languageAtHand = (id: LanguageId) => atHand.get(id);

/** Fails when the language cannot be fetched. */
export async function languageNamed(id: LanguageId): Promise<Language> {
    const language = atHand.get(id) ?? (await fetched[id]());
    atHand.set(id, language);
    return language;
}
