import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, createContext, useContext, useEffect, useMemo, useRef } from "react";
import { type ProgrammeApi, programmeApi } from "../api/programmeApi";
import { sender } from "../api/send";
import type { Session } from "../signin/session";
import { useWords } from "../texts/words";

interface Door {
    api: ProgrammeApi;
    signIn: (() => Promise<void>) | undefined;
}

const Doors = createContext<Door | undefined>(undefined);

export function ApiProvider({ session, children }: { session: Session; children: ReactNode }) {
    const { culture } = useWords().f;
    const door = useMemo(
        () => ({ api: programmeApi(sender(session.identity, culture)), signIn: session.signIn }),
        [session, culture],
    );
    useAskedAnew(culture);
    return <Doors value={door}>{children}</Doors>;
}

export const useApi = () => useDoor().api;

/** How the person signs in by pressing something; undefined where that needs a new page. */
export const useSignIn = () => useContext(Doors)?.signIn;

/** Part of what the bot answers are sentences. Settings hold none, and somebody may be changing them. */
function useAskedAnew(culture: string) {
    const queries = useQueryClient();
    const before = useRef(culture);
    useEffect(() => {
        if (before.current === culture) return;
        before.current = culture;
        void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== "settings" });
    }, [queries, culture]);
}

function useDoor(): Door {
    const door = useContext(Doors);
    if (!door) throw new Error("There is nobody to ask outside of ApiProvider.");
    return door;
}
