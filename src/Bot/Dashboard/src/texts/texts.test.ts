import { describe, expect, test } from "vitest";
import { formats } from "../format/formats";
import { en } from "./en";

describe("English sentences", () => {
    const t = en(formats("en-GB"));

    test("one pair is not pairs", () => {
        expect(t.overview.stuck(1)).toBe("1 pair has not moved for more than 21 days.");
        expect(t.overview.stuck(1200)).toBe("1,200 pairs have not moved for more than 21 days.");
    });

    test("several failing checks are listed", () => {
        expect(t.overview.health(["Storage", "Clock"])).toBe("2 health checks fail: Storage and Clock.");
        expect(t.overview.health(["Storage"])).toBe("A health check fails: Storage.");
    });
});
