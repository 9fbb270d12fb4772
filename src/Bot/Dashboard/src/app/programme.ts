import { createContext, useContext } from "react";
import type { Programmes, ProgrammeName } from "../api/types";

interface Current {
    programme: ProgrammeName;
    all: Programmes;
}

export const CurrentProgramme = createContext<Current | undefined>(undefined);

export function useCurrent(): Current {
    const current = useContext(CurrentProgramme);
    if (!current) throw new Error("No programme is open here.");
    return current;
}

/** The id of the programme that is open. */
export const useProgramme = () => useCurrent().programme.id;

const remembered = "rmbot.programme";

/** Opens where the person was last. */
export function lastProgramme(): string | undefined {
    try {
        return localStorage.getItem(remembered) ?? undefined;
    } catch {
        // A browser may forbid frames to keep anything.
        return undefined;
    }
}

export function rememberProgramme(id: string): void {
    try {
        localStorage.setItem(remembered, id);
    } catch {
        return;
    }
}

/** Which programme opens first: the last one, or the only one; otherwise the person chooses. */
export function firstProgramme(all: ProgrammeName[], last: string | undefined): ProgrammeName | undefined {
    return all.find((programme) => programme.id === last) ?? (all.length === 1 ? all[0] : undefined);
}
