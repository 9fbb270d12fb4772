import { describe, expect, test } from "vitest";
import { cultureFor, languageOf } from "./culture";

describe("Which language somebody reads", () => {
    test.each([
        ["zh-TW", "zh-Hant"],
        ["zh-HK", "zh-Hant"],
        ["zh-MO", "zh-Hant"],
        ["zh-Hant", "zh-Hant"],
        ["zh-Hant-SG", "zh-Hant"],
        ["de-CH", "de"],
        ["fr-CA", "fr"],
        ["es-419", "es"],
        ["EN-us", "en"],
    ])("%s is %s", (culture, language) => {
        expect(languageOf(culture)).toBe(language);
    });

    test.each(["zh-CN", "zh", "it-IT", "not a culture", ""])("%s is none of ours, so it is English", (culture) => {
        expect(languageOf(culture)).toBeUndefined();
        expect(cultureFor(undefined, culture)).toBe("en");
    });

    test("what somebody chose goes before Teams and the browser", () => {
        expect(cultureFor("fr", "de-CH")).toBe("fr");
        expect(cultureFor(undefined, "de-CH")).toBe("de-CH");
    });

    test("a chosen language is written as where the person is", () => {
        expect(cultureFor("de", "de-CH")).toBe("de-CH");
        expect(cultureFor("zh-Hant", "zh-HK")).toBe("zh-HK");
    });
});
