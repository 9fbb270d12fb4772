import { describe, expect, test } from "vitest";
import { mayBeAddress } from "./address";
import { addressOf, changed, cleared, isFiltered, viewOf } from "./filter";

const at = (address: string) => viewOf(new URLSearchParams(address));

describe("The list of pairs in an address", () => {
    test("says again what it was told", () => {
        const address = "stage=paused&stuck=true&q=Gu&sort=ends&desc=true&page=3";
        expect(new URLSearchParams(addressOf(at(address))).toString()).toBe(address);
    });

    test("takes nothing that is not a stage, a sorting or a page", () => {
        const view = at("stage=secret&sort=shoe&page=-1");
        expect([view.stage, view.sort, view.page]).toEqual([undefined, "executive", 1]);
    });

    test("begins at the first page when the filter changes", () => {
        expect(changed(at("page=3"), { stuck: true }).page).toBe(1);
        expect(changed(at("page=3"), { page: 4 }).page).toBe(4);
    });

    test("keeps its order when filters are cleared", () => {
        const view = cleared(at("q=Gu&stage=active&sort=ends&desc=true"));
        expect(isFiltered(view)).toBe(false);
        expect(addressOf(view)).toEqual({ sort: "ends", desc: "true" });
    });
});

test.each([
    ["pattif@example.com", true],
    [" pattif@example.com ", true],
    ["pattif", false],
    ["pattif@example", false],
    ["patti f@example.com", false],
    ["", false],
])("%s may be an address: %s", (words, may) => {
    expect(mayBeAddress(words)).toBe(may);
});
