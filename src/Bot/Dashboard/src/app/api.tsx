import { type ReactNode, createContext, useContext, useMemo } from "react";
import { type ProgrammeApi, programmeApi } from "../api/programmeApi";
import { sender } from "../api/send";
import type { Session } from "../signin/session";

interface Door {
    api: ProgrammeApi;
    signIn: (() => Promise<void>) | undefined;
}

const Doors = createContext<Door | undefined>(undefined);

export function ApiProvider({ session, children }: { session: Session; children: ReactNode }) {
    const door = useMemo(() => ({ api: programmeApi(sender(session.identity)), signIn: session.signIn }), [session]);
    return <Doors value={door}>{children}</Doors>;
}

export const useApi = () => useDoor().api;

/** How the person signs in by pressing something; undefined where that needs a new page. */
export const useSignIn = () => useContext(Doors)?.signIn;

function useDoor(): Door {
    const door = useContext(Doors);
    if (!door) throw new Error("There is nobody to ask outside of ApiProvider.");
    return door;
}
