import type { Import, ImportState } from "../api/types";

export type Step = "choose" | "check" | "confirm" | "done";

export const steps: Step[] = ["choose", "check", "confirm", "done"];

/** Which step of the import a state belongs to. */
export function stepOf(state: ImportState | undefined): Step {
    switch (state) {
        case undefined:
            return "choose";
        case "checking":
        case "unreadable":
            return "check";
        case "ready":
            return "confirm";
        case "importing":
        case "done":
        case "cancelled":
            return "done";
    }
}

/** Whether the coach is at work on it, so that asking again shows something new. */
export const isMoving = (state: ImportState | undefined) => state === "checking" || state === "importing";

/** How far it is, 0 to 1; undefined while the number of lines is not known. */
export function progressOf(
    found: Pick<Import, "state" | "rows" | "checked" | "good" | "imported">,
): number | undefined {
    const [done, all] = found.state === "importing" ? [found.imported, found.good] : [found.checked, found.rows];
    return all > 0 ? Math.min(1, done / all) : undefined;
}

const soon = 1000;
const late = 15_000;

/**
 * Milliseconds until the coach is asked again: at first every second, more and more slowly while nothing changes or
 * it does not answer, and not at all once it has come to rest.
 */
export function pause(state: ImportState | undefined, unchanged: number, failures: number): number | false {
    if (failures === 0 && !isMoving(state)) return false;
    return Math.min(late, soon * 1.5 ** Math.max(unchanged, failures));
}

/** What changes when the coach gets on with it. */
export const mark = (found: Import) => `${found.state} ${found.checked} ${found.imported}`;

/** The one to show when somebody comes back without saying which: what runs, or what waits for a yes. */
export const unfinished = (imports: Import[]) =>
    imports.find((known) => isMoving(known.state)) ?? imports.find((known) => known.state === "ready");
