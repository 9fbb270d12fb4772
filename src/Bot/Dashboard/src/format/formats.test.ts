import { describe, expect, test } from "vitest";
import { formats } from "./formats";

describe("Numbers and dates are written as the person's culture writes them", () => {
    const american = formats("en-US", "America/New_York");
    const german = formats("de-DE", "Europe/Berlin");

    test("thousands and decimals", () => {
        expect(american.number(10_000)).toBe("10,000");
        expect(german.number(10_000)).toBe("10.000");
        expect(german.mean(4)).toBe("4,0");
    });

    test("a programme's day is the same day everywhere", () => {
        expect(american.day("2026-11-22")).toBe("Nov 22, 2026");
        expect(german.day("2026-11-22")).toBe("22.11.2026");
    });

    test("a moment is told in the time of where the person is", () => {
        expect(american.date("2026-11-22T02:00:00Z")).toBe("Nov 21, 2026");
        expect(german.date("2026-11-22T02:00:00Z")).toBe("22.11.2026");
    });

    test("a month does not slip into the one before", () => {
        expect(american.month("2026-10")).toBe("October 2026");
        expect(american.shortMonth("2026-10")).toBe("Oct");
    });

    test("words that begin a line begin with a capital", () => {
        expect(american.sentence("too long for Teams")).toBe("Too long for Teams");
        expect(american.sentence("")).toBe("");
    });

    test("a culture that nobody knows is English", () => {
        expect(formats("not a culture").culture).toBe("en");
    });
});
