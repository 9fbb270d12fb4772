import { describe, expect, test } from "vitest";
import { formats } from "../format/formats";
import { textsIn } from "./words";

describe("Sentences", () => {
    const t = textsIn("en-GB", formats("en-GB"));

    test("one pair is not pairs", () => {
        expect(t.overview.stuck(1)).toBe("1 pair has not moved for more than 21 days.");
        expect(t.overview.stuck(1200)).toBe("1,200 pairs have not moved for more than 21 days.");
    });

    test("several failing checks are listed", () => {
        expect(t.overview.health(["Storage", "Clock"])).toBe("2 health checks fail: Storage and Clock.");
        expect(t.overview.health(["Storage"])).toBe("A health check fails: Storage.");
    });

    test("a language that is not spoken yet is English", () => {
        const swiss = formats("de-CH");
        expect(textsIn("de-CH", swiss).nav.pairs).toBe("Pairs");
    });

    test("nothing is left empty, and no placeholder shows", () => {
        const said: string[] = [];
        collect(t, said);
        expect(said.length).toBeGreaterThan(200);
        expect(said.filter((sentence) => sentence.trim() === "" || /undefined|\$\{|\{\d/.test(sentence))).toEqual([]);
    });
});

function collect(value: unknown, said: string[]): void {
    if (typeof value === "string") said.push(value);
    else if (typeof value === "object" && value !== null) Object.values(value).forEach((inner) => collect(inner, said));
}
