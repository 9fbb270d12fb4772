import { describe, expect, test } from "vitest";
import type { Import } from "../api/types";
import { isMoving, pause, progressOf, stepOf, unfinished } from "./course";
import { troubleWith } from "./file";

const known = (id: string, state: Import["state"]) => ({ id, state }) as Import;

describe("The course of an import", () => {
    test.each([
        [undefined, "choose"],
        ["checking", "check"],
        ["unreadable", "check"],
        ["ready", "confirm"],
        ["importing", "done"],
        ["done", "done"],
        ["cancelled", "done"],
    ] as const)("%s is the step %s", (state, step) => {
        expect(stepOf(state)).toBe(step);
    });

    test("the bot is asked again only while it is at work", () => {
        const states = ["checking", "ready", "importing", "done", "cancelled", "unreadable"] as const;
        expect(states.filter(isMoving)).toEqual(["checking", "importing"]);
        expect(pause("checking", 0, 0)).toBe(1000);
        expect(pause("ready", 0, 0)).toBe(false);
        expect(pause("done", 5, 0)).toBe(false);
    });

    test("less and less often while nothing changes, but never more than fifteen seconds apart", () => {
        const pauses = [0, 1, 2, 3, 20].map((unchanged) => Number(pause("importing", unchanged, 0)));
        expect(pauses).toEqual([...pauses].sort((one, other) => one - other));
        expect(new Set(pauses).size).toBe(5);
        expect(pauses.at(-1)).toBe(15_000);
    });

    test("while the bot does not answer it is asked on, even of an import at rest", () => {
        expect(pause("ready", 0, 2)).toBeGreaterThan(1000);
    });

    test("progress is of the lines while they are checked and of the good ones while they are imported", () => {
        const lines = { rows: 200, checked: 50, good: 100, imported: 25 };
        expect(progressOf({ state: "checking", ...lines })).toBe(0.25);
        expect(progressOf({ state: "importing", ...lines })).toBe(0.25);
        expect(progressOf({ state: "checking", ...lines, rows: 0 })).toBeUndefined();
    });

    test("what runs is shown before what waits for a yes", () => {
        const all = [known("1", "done"), known("2", "ready"), known("3", "importing")];
        expect(unfinished(all)?.id).toBe("3");
        expect(unfinished(all.slice(0, 2))?.id).toBe("2");
        expect(unfinished(all.slice(0, 1))).toBeUndefined();
    });
});

describe("A file before it is sent", () => {
    test.each([
        [{ name: "pairs.csv", size: 10, type: "text/csv" }, undefined],
        // Excel on Windows names its own type for CSV.
        [{ name: "Pairs.CSV", size: 10, type: "application/vnd.ms-excel" }, undefined],
        [{ name: "pairs.tsv", size: 10, type: "" }, undefined],
        [{ name: "pairs.xlsx", size: 10, type: "application/vnd.ms-excel" }, "notCsv"],
        [{ name: "pairs.csv", size: 0, type: "text/csv" }, "empty"],
        [{ name: "pairs.csv", size: 4 * 1024 * 1024, type: "text/csv" }, undefined],
        [{ name: "pairs.csv", size: 4 * 1024 * 1024 + 1, type: "text/csv" }, "tooBig"],
    ])("%o: %s", (file, trouble) => {
        expect(troubleWith(file)).toBe(trouble);
    });
});
