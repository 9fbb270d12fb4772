import { expect, test } from "vitest";
import { lastMonths, withFrom, withTo } from "./period";
import { placeOf } from "./scale";

test("The months to choose from go back over the turn of a year", () => {
    expect(lastMonths(new Date("2026-02-28T23:00:00Z"), 4)).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"]);
});

test("A period never ends before it begins", () => {
    expect(withFrom({ from: "", to: "2026-03" }, "2026-05")).toEqual({ from: "2026-05", to: "2026-05" });
    expect(withTo({ from: "2026-05", to: "" }, "2026-03")).toEqual({ from: "2026-03", to: "2026-03" });
    expect(withTo({ from: "2026-05", to: "2026-06" }, "")).toEqual({ from: "2026-05", to: "" });
});

test("A rating of 1 is the lowest there is, and a count has no highest", () => {
    expect(placeOf("of5", 1)).toBe(0);
    expect(placeOf("of5", 3)).toBe(0.5);
    expect(placeOf("of10", 10)).toBe(1);
    expect(placeOf("percent", 25)).toBe(0.25);
    expect(placeOf("count", 25)).toBeUndefined();
});
