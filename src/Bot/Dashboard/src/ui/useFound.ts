import { useEffect, useRef } from "react";
import { useAnnounce } from "./Announcer";

/** Says how many were found, once a filter has been changed. */
export function useFound(sentence: string | undefined): void {
    const announce = useAnnounce();
    const before = useRef<string | undefined>(undefined);
    useEffect(() => {
        if (sentence === undefined) return;
        if (before.current !== undefined && before.current !== sentence) announce(sentence);
        before.current = sentence;
    }, [sentence, announce]);
}
