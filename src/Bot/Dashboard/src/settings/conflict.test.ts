import { describe, expect, test } from "vitest";
import { wrongIn } from "./check";
import { type Fields, conflictOf, fieldsOf, isSame, merged, settingsOf } from "./conflict";

const was: Fields = {
    name: "Spring",
    months: 6,
    monthlyMinutes: 90,
    wakingFrom: "08:00",
    wakingTo: "19:00",
    language: "en",
};

describe("Two organisers change settings at once", () => {
    test("what only they changed is kept and told", () => {
        const conflict = conflictOf(was, { ...was, months: 9 }, { ...was, name: "Autumn" });
        expect(conflict).toEqual({ clashes: [], theirs: ["name"] });
    });

    test("what both changed to different values is to be chosen", () => {
        const conflict = conflictOf(was, { ...was, months: 9 }, { ...was, months: 12 });
        expect(conflict.clashes).toEqual([{ field: "months", was: 6, mine: 9, theirs: 12 }]);
    });

    test("what both changed to the same is no conflict", () => {
        const conflict = conflictOf(was, { ...was, months: 9 }, { ...was, months: 9 });
        expect(conflict).toEqual({ clashes: [], theirs: [] });
    });

    test("mine is put upon theirs, save where theirs was chosen", () => {
        const mine = { ...was, months: 9, monthlyMinutes: 120 };
        const theirs = { ...was, name: "Autumn", months: 12 };
        expect(merged(was, mine, theirs, new Set())).toEqual({ ...theirs, months: 9, monthlyMinutes: 120 });
        expect(merged(was, mine, theirs, new Set(["months"] as const))).toEqual({ ...theirs, monthlyMinutes: 120 });
    });

    test("nothing of theirs is lost by choosing nothing", () => {
        const theirs = { ...was, language: "de", wakingTo: "18:00" };
        expect(merged(was, was, theirs, new Set())).toEqual(theirs);
    });
});

describe("Settings", () => {
    test("go through the form unchanged", () => {
        expect(isSame(fieldsOf(settingsOf(was)), was)).toBe(true);
        expect(fieldsOf({ ...settingsOf(was), defaults: { ...was, wakingFrom: "08:00:00" } }).wakingFrom).toBe("08:00");
    });

    test.each([
        [{ name: "  " }, { name: "wrongName" }],
        [{ months: 0 }, { months: "wrongMonths" }],
        [{ months: 6.5 }, { months: "wrongMonths" }],
        [{ months: Number.NaN }, { months: "wrongMonths" }],
        [{ monthlyMinutes: 5 }, { monthlyMinutes: "wrongMinutes" }],
        [{ wakingFrom: "19:00" }, { wakingTo: "wrongHours" }],
        [{}, {}],
    ] as const)("%o: %o", (change, wrong) => {
        expect(wrongIn({ ...was, ...change })).toEqual(wrong);
    });
});
