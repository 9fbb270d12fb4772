import { expect, test } from "vitest";
import { ApiError, isPassing, troubleOf } from "./errors";
import { query } from "./query";

test.each([
    [401, "signedOut"],
    [403, "notAllowed"],
    [404, "notFound"],
    [409, "refused"],
    [412, "stale"],
    [422, "refused"],
    [429, "busy"],
    [500, "broken"],
    [503, "busy"],
] as const)("A status of %i is %s", (status, trouble) => {
    expect(troubleOf(status)).toBe(trouble);
});

test("Only what may pass by itself is asked again by itself", () => {
    expect(isPassing(new ApiError("offline", 0))).toBe(true);
    expect(isPassing(new ApiError("busy", 503))).toBe(true);
    expect(isPassing(new ApiError("notAllowed", 403))).toBe(false);
    expect(isPassing(new Error("a fault of ours"))).toBe(false);
});

test("What is not given does not stand in the address", () => {
    expect(query({ stage: undefined, stuck: false, q: "", page: 2 })).toBe("?page=2");
    expect(query({})).toBe("");
    expect(query({ q: "Müller & co" })).toBe("?q=M%C3%BCller+%26+co");
});
