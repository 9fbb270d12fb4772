import { ApiError, isAborted, problemOf, troubleOf } from "./errors";

/** Who asks: a token for the bot, or none where nobody signs in. */
export interface Identity {
    token(renew: boolean): Promise<string | undefined>;
}

export interface Ask {
    body?: unknown;
    file?: File;
    ifMatch?: string;
    signal?: AbortSignal;
}

export interface Answer<T> {
    data: T;
    etag: string | undefined;
}

export type Send = <T>(method: string, path: string, ask?: Ask) => Promise<Answer<T>>;

export const root = "/api/programme";

/** Asks the bot, which answers in the language of this culture. A token it does not take is renewed once. */
export function sender(identity: Identity, culture: string, ask: typeof fetch = fetch): Send {
    const once = async (method: string, path: string, what: Ask, renew: boolean) => {
        const token = await identity.token(renew);
        try {
            return await ask(root + path, request(method, what, culture, token));
        } catch (failure) {
            if (isAborted(failure)) throw failure;
            throw new ApiError("offline", 0);
        }
    };
    return async <T>(method: string, path: string, what: Ask = {}) => {
        let response = await once(method, path, what, false);
        if (response.status === 401) response = await once(method, path, what, true);
        if (!response.ok) throw await errorOf(response);
        return { data: (await bodyOf(response)) as T, etag: response.headers.get("ETag") ?? undefined };
    };
}

function request(method: string, what: Ask, culture: string, token: string | undefined): RequestInit {
    const headers = new Headers({ Accept: "application/json", "Accept-Language": culture });
    if (token) headers.set("Authorization", `Bearer ${token}`);
    if (what.ifMatch) headers.set("If-Match", what.ifMatch);
    const init: RequestInit = { method, headers, cache: "no-store" };
    if (what.signal) init.signal = what.signal;
    if (what.file) {
        headers.set("Content-Type", "text/csv");
        // Headers hold ASCII only.
        headers.set("X-File-Name", encodeURIComponent(what.file.name));
        init.body = what.file;
    } else if (what.body !== undefined) {
        headers.set("Content-Type", "application/json");
        init.body = JSON.stringify(what.body);
    }
    return init;
}

async function errorOf(response: Response): Promise<ApiError> {
    const body: unknown = await response.json().catch(() => undefined);
    return new ApiError(troubleOf(response.status), response.status, problemOf(body));
}

async function bodyOf(response: Response): Promise<unknown> {
    const type = response.headers.get("Content-Type") ?? "";
    if (type.includes("json")) return response.json();
    if (type.includes("csv")) return response.blob();
    return undefined;
}
