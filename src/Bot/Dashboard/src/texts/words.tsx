import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from "react";
import { type Formats, formats } from "../format/formats";
import { chosenLanguage, rememberLanguage } from "./chosen";
import { type LanguageId, cultureFor, languageOf } from "./culture";
import type { Texts } from "./en";
import { type Language, languageAtHand, languageNamed } from "./languages";

interface Spoken {
    t: Texts;
    f: Formats;
}

interface Words extends Spoken {
    /** Undefined while Teams or the browser decides. */
    chosen: LanguageId | undefined;
    choose: (id: LanguageId | undefined) => void;
}

const Words = createContext<Words | undefined>(undefined);

interface Props {
    /** What Teams or the browser says, for those who have not chosen. */
    culture: string;
    children: ReactNode;
}

export function WordsProvider({ culture: host, children }: Props) {
    const [chosen, setChosen] = useState(chosenLanguage);
    const spoken = useSpoken(cultureFor(chosen, host));
    const words = useMemo(() => {
        const choose = (id: LanguageId | undefined) => {
            rememberLanguage(id);
            setChosen(id);
        };
        return spoken && { ...spoken, chosen, choose };
    }, [spoken, chosen]);
    return words && <Words value={words}>{children}</Words>;
}

/** The words (t) and the formats (f) of the person who looks. */
export function useWords() {
    const words = useContext(Words);
    if (!words) throw new Error("There are no words outside of WordsProvider.");
    return words;
}

/** Until a language has come the one before is spoken; where it does not come, English. */
function useSpoken(culture: string): Spoken | undefined {
    const id = languageOf(culture) ?? "en";
    const [spoken, setSpoken] = useState(() => said(languageAtHand(id), culture));
    useEffect(() => {
        let current = true;
        languageNamed(id).then(
            (language) => current && setSpoken(said(language, culture)),
            () => current && setSpoken((before) => before ?? said(languageAtHand("en"), "en")),
        );
        return () => {
            current = false;
        };
    }, [id, culture]);
    useEffect(() => {
        if (spoken) document.documentElement.lang = spoken.f.culture;
    }, [spoken]);
    return spoken;
}

function said(language: Language | undefined, culture: string): Spoken | undefined {
    if (!language) return undefined;
    const f = formats(culture);
    return { t: language(f), f };
}
