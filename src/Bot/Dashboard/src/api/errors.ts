/** What an organiser can do about a request that did not succeed. */
export type Trouble = "offline" | "signedOut" | "notAllowed" | "notFound" | "refused" | "stale" | "busy" | "broken";

export interface Problem {
    title?: string;
    detail?: string;
    /** A word for why, where the dashboard has its own sentence for it. */
    reason?: string;
    /** What is wrong with each field, in sentences. */
    errors?: Record<string, string[]>;
}

export class ApiError extends Error {
    constructor(
        readonly trouble: Trouble,
        readonly status: number,
        readonly problem: Problem = {},
    ) {
        super(problem.title ?? trouble);
        this.name = "ApiError";
    }
}

export function troubleOf(status: number): Trouble {
    switch (status) {
        case 401:
            return "signedOut";
        case 403:
            return "notAllowed";
        case 404:
        case 410:
            return "notFound";
        case 412:
            return "stale";
        case 429:
        case 502:
        case 503:
        case 504:
            return "busy";
        default:
            return status >= 500 ? "broken" : "refused";
    }
}

/** Reads a problem details body (RFC 9457); anything else has nothing to say. */
export function problemOf(body: unknown): Problem {
    if (typeof body !== "object" || body === null) return {};
    const said = body as Record<string, unknown>;
    const problem: Problem = {};
    if (typeof said["title"] === "string") problem.title = said["title"];
    if (typeof said["detail"] === "string") problem.detail = said["detail"];
    if (typeof said["reason"] === "string") problem.reason = said["reason"];
    const errors = errorsOf(said["errors"]);
    if (errors) problem.errors = errors;
    return problem;
}

/** Whether asking again by itself may help. */
export function isPassing(error: unknown): boolean {
    return error instanceof ApiError && (error.trouble === "offline" || error.trouble === "busy");
}

export function isAborted(error: unknown): boolean {
    return error instanceof DOMException && error.name === "AbortError";
}

function errorsOf(value: unknown): Record<string, string[]> | undefined {
    if (typeof value !== "object" || value === null) return undefined;
    const fields = Object.entries(value).filter(
        (entry): entry is [string, string[]] =>
            Array.isArray(entry[1]) && entry[1].every((sentence) => typeof sentence === "string"),
    );
    return fields.length > 0 ? Object.fromEntries(fields) : undefined;
}
