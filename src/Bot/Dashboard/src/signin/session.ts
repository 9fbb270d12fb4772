import type { Configuration } from "../api/types";
import type { Identity } from "../api/send";
import { browserHost } from "./browser";
import { configuration } from "./configuration";
import { type Host, mayBeTeams } from "./host";

/** Who looks at the dashboard, and where. */
export interface Session {
    host: Host;
    identity: Identity;
    /** Asks the person; only where it cannot happen by itself. */
    signIn?: () => Promise<void>;
}

export async function openSession(): Promise<Session> {
    const [host, found] = await Promise.all([hostOf(), configuration()]);
    if (found.development) return { host, identity: nobody };
    return host.isTeams ? inTeams(host) : inBrowser(host, found);
}

const nobody: Identity = { token: () => Promise.resolve(undefined) };

async function hostOf(): Promise<Host> {
    if (!mayBeTeams(window)) return browserHost(window);
    try {
        return await (await import("./teams")).teamsHost();
    } catch {
        return browserHost(window);
    }
}

async function inTeams(host: Host): Promise<Session> {
    const identity = (await import("./teams")).teamsIdentity();
    return { host, identity, signIn: identity.signIn };
}

async function inBrowser(host: Host, found: Configuration): Promise<Session> {
    return { host, identity: await (await import("./entra")).entraIdentity(found) };
}
