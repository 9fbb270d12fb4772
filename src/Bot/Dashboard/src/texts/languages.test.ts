import { describe, expect, test } from "vitest";
import { type Formats, formats } from "../format/formats";
import { languageOf, languages } from "./culture";
import { en } from "./en";
import { languageNamed } from "./languages";

type Sentence = string | ((...values: unknown[]) => string);

function sentencesOf(texts: unknown, path = ""): [path: string, sentence: Sentence][] {
    if (typeof texts === "string" || typeof texts === "function") return [[path, texts as Sentence]];
    return Object.entries(texts as object).flatMap(([name, inner]) =>
        sentencesOf(inner, path === "" ? name : `${path}.${name}`),
    );
}

/** Stands for a number, a moment, a name or a list, and can be told again in a sentence. */
const value = (n: number) => ({
    [Symbol.toPrimitive]: (hint: string) => (hint === "number" ? 70 + n : `⦃${n}⦄`),
    length: 3,
});

/** A culture that no one has: it writes what it was given and how. */
const marking = new Proxy({} as Formats, {
    get: (_, how) => (what: unknown) => `⦃${String(how)} ${String(what).replace(/[⦃⦄]/g, "")}⦄`,
});

const marked = /⦃[^⦄]*⦄/g;
const marksIn = (words: string) => [...new Set(words.match(marked) ?? [])].sort().join();
const withoutNumbers = (words: string) => withoutMarks(words).replace(/\d/g, "");
const withoutMarks = (words: string) => words.replace(marked, "");

function told(sentence: Sentence | undefined, given: (n: number) => unknown = value): string {
    if (typeof sentence !== "function") return sentence ?? "";
    return sentence(...Array.from({ length: sentence.length }, (_, n) => given(n)));
}

const english = new Map(sentencesOf(en(marking)));

// Words that are the same in both languages.
const shared: Record<string, string[]> = {
    de: ["Import", "Mentor", "Name", "Version"],
    fr: "Action Import Instance Instances Mentor Mentors Menu Messages Pages Programme Version".split(" "),
};
// Not how many, but that there is no other.
const ofTheOnlyOne = ["overview.allPairs", "import.readyAll"];
const wordless = /^[\p{P}\p{N}\p{S}\s]*$|^RMBot$|^[a-z]+\.csv$/u;

describe.each(languages.filter((id) => id !== "en"))("In %s", (id) => {
    const said = async () => new Map(sentencesOf((await languageNamed(id))(marking)));

    test("everything is said that English says, with the same values in it, and nothing else", async () => {
        const texts = await said();

        expect([...texts.keys()].sort()).toEqual([...english.keys()].sort());
        const differing = [...english].filter(([path, words]) => marksIn(told(words)) !== marksIn(told(texts.get(path))));
        expect(differing.map(([path]) => path)).toEqual([]);
    });

    test("no sentence is empty or shows a placeholder", async () => {
        const broken = [...(await said())].filter(([, words]) =>
            /^\s*$|undefined|NaN|\[object|\$\{|\{\d/.test(told(words)),
        );
        expect(broken.map(([path]) => path)).toEqual([]);
    });

    test("no English is left", async () => {
        const left = [...(await said())]
            .filter(([path, words]) => told(words) === told(english.get(path)))
            .map(([, words]) => withoutMarks(told(words)))
            .filter((words) => !wordless.test(words) && !shared[id]?.includes(words));
        expect(left).toEqual([]);
    });

    test("one is told in other words than two wherever English does so, but never in Chinese", async () => {
        const texts = await said();
        const differs = (sentence: Sentence | undefined) =>
            withoutNumbers(told(sentence, () => 1)) !== withoutNumbers(told(sentence, () => 2));
        const counting = [...english].filter(([, words]) => differs(words)).map(([path]) => path);

        expect(counting.length).toBeGreaterThan(15);
        const unlike = counting.filter((path) => {
            const hasOneForm = id === "zh-Hant" && !ofTheOnlyOne.includes(path);
            return differs(texts.get(path)) === hasOneForm;
        });
        expect(unlike).toEqual([]);
    });
});

test.each([
    ["de-DE", "12.000 Tandems sind seit mehr als 21 Tagen nicht vorangekommen.", "20.11.2026"],
    ["es-ES", "12.000 dúos llevan más de 21 días sin avanzar.", "20 nov 2026"],
    ["fr-FR", "12 000 binômes n’ont pas avancé depuis plus de 21 jours.", "20 nov. 2026"],
    ["zh-TW", "12,000 組搭檔超過 21 天沒有進展。", "2026年11月20日"],
] as const)("In %s numbers and days are written as there", async (culture, stuck, day) => {
    const f = formats(culture, "Europe/Berlin");
    const t = (await languageNamed(languageOf(culture) ?? "en"))(f);

    expect(t.overview.stuck(12_000)).toBe(stuck);
    expect(t.people.since("2026-11-20T15:30:00Z")).toContain(day);
});

test("None and one are singular in French", async () => {
    const { pairs } = (await languageNamed("fr"))(formats("fr-FR"));
    expect([0, 1, 2].map(pairs.found)).toEqual(["0 binôme trouvé.", "1 binôme trouvé.", "2 binômes trouvés."]);
});
