import { expect, test } from "vitest";
import { rangeOf } from "../ui/paging";
import { themeNamed } from "../signin/host";
import { inOrder } from "../health/order";
import { shortVersion } from "../health/version";
import { firstProgramme } from "./programme";

const one = { id: "1", name: "One" };
const two = { id: "2", name: "Two" };

test("The programme somebody was in last opens first, an only one by itself, and otherwise they choose", () => {
    expect(firstProgramme([one, two], "2")).toBe(two);
    expect(firstProgramme([one], "gone")).toBe(one);
    expect(firstProgramme([one, two], "gone")).toBeUndefined();
    expect(firstProgramme([], undefined)).toBeUndefined();
});

test("The last page of a list may be short, and an empty list has one page", () => {
    expect(rangeOf(137, 3, 50)).toEqual({ from: 101, to: 137, last: 3 });
    expect(rangeOf(0, 1, 50)).toEqual({ from: 0, to: 0, last: 1 });
});

test("A theme that nobody knows is none", () => {
    expect(themeNamed("contrast")).toBe("contrast");
    expect(themeNamed("glass")).toBe("default");
    expect(themeNamed("plaid")).toBeUndefined();
});

test("A version is shown without most of its fingerprint", () => {
    expect(shortVersion("1.0.0+fcc2a7a99cb48433ac6d8b62c0c066de6c42259e")).toBe("1.0.0+fcc2a7a");
    expect(shortVersion("1.2.0-beta")).toBe("1.2.0-beta");
});

test("Failing checks come first", () => {
    const check = (id: string, ok: boolean | null) => ({ id, ok, title: id, detail: "", fix: null });
    const order = inOrder([check("works", true), check("unsure", null), check("fails", false)]);
    expect(order.map(({ id }) => id)).toEqual(["fails", "unsure", "works"]);
});
