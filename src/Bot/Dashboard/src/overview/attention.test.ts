import { describe, expect, test } from "vitest";
import type { Health, Import, Overview } from "../api/types";
import { attention } from "./attention";
import { ceiling, dots, everyFewMonths } from "./series";

const calm = { notReached: 0, stuck: 0, deliveries: null } as Overview;
const health = (...verdicts: (boolean | null)[]) =>
    ({ checks: verdicts.map((ok, n) => ({ id: `${n}`, ok, title: `Check ${n}` })) }) as Health;
const imported = (state: Import["state"], good: number) => ({ id: "1", file: "pairs.csv", state, good }) as Import;

describe("What needs an organiser", () => {
    test("nothing does when all is well", () => {
        expect(attention(calm, health(true, null), [imported("done", 5)])).toEqual([]);
    });

    test("what fails for everybody comes before what waits, and that before single people and pairs", () => {
        const overview = { ...calm, notReached: 4, stuck: 12, deliveries: { failed: 2 } } as Overview;
        const all = attention(overview, health(true, false), [imported("ready", 5)]);
        expect(all.map((item) => item.what)).toEqual(["health", "import", "notReached", "stuck", "failed"]);
    });

    test("an import without a single good line needs no yes", () => {
        expect(attention(calm, undefined, [imported("ready", 0)])).toEqual([]);
    });
});

describe("Trend lines", () => {
    test("name each month once, and on a phone each third, with the last", () => {
        expect(everyFewMonths([2, 1, 2], 1)).toEqual([new Date(1), new Date(2)]);
        expect(everyFewMonths([1, 2, 3, 4, 5], 3)).toEqual([new Date(2), new Date(5)]);
    });

    test("leave out months of too few people instead of showing nought", () => {
        const points = [
            { month: "2026-09", sessionsHeld: 1, sessionsAgreed: 2, useful: null, free: null },
            { month: "2026-10", sessionsHeld: 1, sessionsAgreed: 2, useful: 4.5, free: null },
        ];
        expect(dots(points, (point) => point.useful)).toEqual([{ x: new Date("2026-10-01T00:00:00Z"), y: 4.5 }]);
    });

    test.each([
        [0, 4],
        [4, 4],
        [7, 8],
        [11, 20],
        [52, 60],
        [130, 200],
    ])("over a highest value of %i the scale ends at %i", (highest, top) => {
        expect(ceiling(highest)).toBe(top);
    });
});
