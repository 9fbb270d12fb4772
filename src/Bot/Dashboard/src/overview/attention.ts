import type { Health, Import, Overview } from "../api/types";

/** What an organiser is asked to look at, the most pressing first. */
export type Attention =
    | { what: "health"; titles: string[] }
    | { what: "import"; id: string; file: string; good: number }
    | { what: "notReached"; count: number }
    | { what: "stuck"; count: number }
    | { what: "failed"; count: number };

/** What failed for everybody comes before what waits for a yes, and that before single people and pairs. */
export function attention(overview: Overview, health: Health | undefined, imports: Import[] | undefined): Attention[] {
    const failing = (health?.checks ?? []).filter((check) => check.ok === false).map((check) => check.title);
    const all: Attention[] = [];
    if (failing.length > 0) all.push({ what: "health", titles: failing });
    for (const { id, file, good, state } of imports ?? []) {
        if (state === "ready" && good > 0) all.push({ what: "import", id, file, good });
    }
    if (overview.notReached > 0) all.push({ what: "notReached", count: overview.notReached });
    if (overview.stuck > 0) all.push({ what: "stuck", count: overview.stuck });
    const failed = overview.deliveries?.failed ?? 0;
    if (failed > 0) all.push({ what: "failed", count: failed });
    return all;
}
