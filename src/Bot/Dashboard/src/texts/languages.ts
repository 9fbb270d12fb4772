import type { Formats } from "../format/formats";
import type { LanguageId } from "./culture";
import { type Texts, en } from "./en";

export type Language = (f: Formats) => Texts;

/** English comes with the first page; the others are fetched when somebody reads them. */
const files = import.meta.glob<Record<string, Language>>("./{de,es,fr,zh-Hant}.ts");

async function fetched(id: LanguageId): Promise<Language> {
    const language = Object.values((await files[`./${id}.ts`]?.()) ?? {})[0];
    if (!language) throw new Error(`${id} is not there.`);
    return language;
}

const atHand = new Map<LanguageId, Language>([["en", en]]);

/** A language that needs not be waited for. */
export const languageAtHand = (id: LanguageId) => atHand.get(id);

/** Fails when the language cannot be fetched. */
export async function languageNamed(id: LanguageId): Promise<Language> {
    const language = atHand.get(id) ?? (await fetched(id));
    atHand.set(id, language);
    return language;
}
