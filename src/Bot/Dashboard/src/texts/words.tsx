import { type ReactNode, createContext, useContext, useMemo } from "react";
import { type Formats, formats } from "../format/formats";
import { en, type Texts } from "./en";

type Language = (f: Formats) => Texts;

/** Every language the dashboard speaks, by its two letters. */
const languages: Record<string, Language> = { en };

export function textsIn(culture: string, f: Formats): Texts {
    const language = culture.slice(0, 2).toLowerCase();
    return (languages[language] ?? en)(f);
}

const Words = createContext<{ t: Texts; f: Formats } | undefined>(undefined);

export function WordsProvider({ culture, children }: { culture: string; children: ReactNode }) {
    const words = useMemo(() => {
        const f = formats(culture);
        return { t: textsIn(culture, f), f };
    }, [culture]);
    return <Words value={words}>{children}</Words>;
}

/** The words (t) and the formats (f) of the person who looks. */
export function useWords() {
    const words = useContext(Words);
    if (!words) throw new Error("There are no words outside of WordsProvider.");
    return words;
}
