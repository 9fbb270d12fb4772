import { describe, expect, test } from "vitest";
import { formats } from "../format/formats";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { zhHant } from "./zh-Hant";

describe("What is put together", () => {
    test.each([
        ["en", en, "Programme: North", "Line 2 is empty. Save the file as “CSV UTF-8” and bring it again."],
        ["es", es, "Programa: North", "Line 2 is empty. Guarda el archivo como “CSV UTF-8” y tráelo otra vez."],
        [
            "fr",
            fr,
            "Programme\u202f: North",
            "Line 2 is empty. Enregistrez le fichier en «\u202fCSV UTF-8\u202f» et rapportez-le.",
        ],
        [
            "de",
            de,
            "Programm: North",
            "Line 2 is empty. Speichern Sie die Datei als „CSV UTF-8“ und laden Sie sie noch einmal hoch.",
        ],
        ["zh-Hant", zhHant, "計畫：North", "Line 2 is empty.請把檔案存成「CSV UTF-8」，再上傳一次。"],
    ])("reads right in %s", (language, texts, programme, problem) => {
        const t = texts(formats(language));
        expect(t.programme.chosen("North")).toBe(programme);
        expect(t.import.unreadableWhy("Line 2 is empty.")).toBe(problem);
        expect(t.import.readySaid("list.csv", 3, 1)).toContain(t.import.readyTitle("list.csv"));
        expect(t.import.readySaid("list.csv", 3, 1)).toContain(t.import.readySome(3, 1));
    });
});
