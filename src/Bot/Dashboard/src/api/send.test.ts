import { describe, expect, test, vi } from "vitest";
import { ApiError } from "./errors";
import { type Identity, sender } from "./send";

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
    new Response(JSON.stringify(body), { status, headers: { "Content-Type": "application/json", ...headers } });

const identity = (): Identity & { token: ReturnType<typeof vi.fn> } => ({
    token: vi.fn((renew: boolean) => Promise.resolve(renew ? "new" : "old")),
});

const failureOf = async (work: Promise<unknown>) => {
    const failure: unknown = await work.then(
        () => undefined,
        (error: unknown) => error,
    );
    if (!(failure instanceof ApiError)) throw new Error(`It did not fail as expected: ${String(failure)}`);
    return failure;
};

describe("Asking the bot", () => {
    test("a token that is not taken is renewed once", async () => {
        const who = identity();
        const tokens: (string | null)[] = [];
        const ask = vi.fn((_: unknown, init?: RequestInit) => {
            tokens.push(new Headers(init?.headers).get("Authorization"));
            return Promise.resolve(tokens.length === 1 ? json({}, 401) : json({ fine: true }));
        });

        const answer = await sender(who, "de-CH", ask as typeof fetch)("GET", "");

        expect(answer.data).toEqual({ fine: true });
        expect(tokens).toEqual(["Bearer old", "Bearer new"]);
    });

    test("a second refusal is told, not tried for ever", async () => {
        const ask = vi.fn(() => Promise.resolve(json({}, 401)));

        const failure = await failureOf(sender(identity(), "de-CH", ask as typeof fetch)("GET", ""));

        expect(failure.trouble).toBe("signedOut");
        expect(ask).toHaveBeenCalledTimes(2);
    });

    test("where nobody signs in no token is sent", async () => {
        const ask = vi.fn((_: unknown, init?: RequestInit) => {
            expect(new Headers(init?.headers).has("Authorization")).toBe(false);
            return Promise.resolve(json({}));
        });

        await sender({ token: () => Promise.resolve(undefined) }, "de-CH", ask as typeof fetch)("GET", "");

        expect(ask).toHaveBeenCalledOnce();
    });

    test("what the bot says of a refusal is kept", async () => {
        const problem = { title: "No.", reason: "sameLine", errors: { mentor: ["Choose somebody else."], odd: 3 } };
        const ask = () => Promise.resolve(json(problem, 422));

        const failure = await failureOf(sender(identity(), "de-CH", ask)("POST", "/p/pairs", { body: {} }));

        expect(failure.trouble).toBe("refused");
        expect(failure.problem).toEqual({
            title: "No.",
            reason: "sameLine",
            errors: { mentor: ["Choose somebody else."] },
        });
    });

    test("a failure that is no JSON is still told", async () => {
        const ask = () => Promise.resolve(new Response("<html>", { status: 502 }));

        expect((await failureOf(sender(identity(), "de-CH", ask)("GET", ""))).trouble).toBe("busy");
    });

    test("no connection is told as that", async () => {
        const ask = () => Promise.reject(new TypeError("Failed to fetch"));

        expect((await failureOf(sender(identity(), "de-CH", ask)("GET", ""))).trouble).toBe("offline");
    });

    test("a question given up is not told as a failure of the connection", async () => {
        const gone = new DOMException("Gone", "AbortError");

        await expect(sender(identity(), "de-CH", () => Promise.reject(gone))("GET", "")).rejects.toBe(gone);
    });

    test("the bot is told in which language to answer", async () => {
        const ask = vi.fn((_: unknown, init?: RequestInit) => {
            expect(new Headers(init?.headers).get("Accept-Language")).toBe("zh-HK");
            return Promise.resolve(json({}));
        });

        await sender(identity(), "zh-HK", ask as typeof fetch)("GET", "/p/health");

        expect(ask).toHaveBeenCalledOnce();
    });

    test("a version comes with the answer and goes with the change", async () => {
        const ask = vi.fn((_: unknown, init?: RequestInit) => {
            expect(new Headers(init?.headers).get("If-Match")).toBe('"3"');
            return Promise.resolve(json({}, 200, { ETag: '"4"' }));
        });

        const answer = await sender(identity(), "de-CH", ask as typeof fetch)("PUT", "/p/settings", {
            body: {},
            ifMatch: '"3"',
        });

        expect(answer.etag).toBe('"4"');
    });

    test("a file's name of any language travels in a header", async () => {
        const ask = vi.fn((_: unknown, init?: RequestInit) => {
            expect(decodeURIComponent(new Headers(init?.headers).get("X-File-Name") ?? "")).toBe("frühling.csv");
            return Promise.resolve(json({ id: "1" }, 202));
        });

        await sender(identity(), "de-CH", ask as typeof fetch)("POST", "/p/imports", {
            file: new File(["a"], "frühling.csv"),
        });

        expect(ask).toHaveBeenCalledOnce();
    });
});
