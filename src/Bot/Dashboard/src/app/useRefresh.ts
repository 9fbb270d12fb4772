import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useProgramme } from "./programme";

// Milliseconds. The list of pairs follows a few seconds behind the pairs themselves, more of them on a busy machine.
const behind = [4000, 12_000];

/** Asks anew for all of the programme that shows, now and again when the list of pairs has followed. */
export function useRefresh() {
    const queries = useQueryClient();
    const programme = useProgramme();
    return useCallback(
        (except: (key: QueryKey) => boolean = () => false) => {
            const ask = () =>
                queries.invalidateQueries({
                    predicate: ({ queryKey }) => queryKey[0] === programme && !except(queryKey),
                });
            void ask();
            behind.forEach((later) => setTimeout(() => void ask(), later));
        },
        [queries, programme],
    );
}
