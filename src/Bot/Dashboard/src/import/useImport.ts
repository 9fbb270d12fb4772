import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import type { ImportState } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useRefresh } from "../app/useRefresh";
import { isMoving, mark, pause } from "./course";

/** One import, asked for again as long as it moves. */
export function useImport(id: string) {
    const api = useApi();
    const programme = useProgramme();
    const refresh = useRefresh();
    const seen = useRef({ mark: "", times: 0 });
    const state = useRef<ImportState | undefined>(undefined);
    return useQuery({
        queryKey: [programme, "import", id],
        queryFn: async ({ signal }) => {
            const found = await api.import(programme, id, signal);
            const now = mark(found);
            // New pairs change every other page.
            if (isMoving(state.current) && !isMoving(found.state))
                refresh(([, what]) => what === "import" || what === "settings");
            state.current = found.state;
            seen.current = { mark: now, times: seen.current.mark === now ? seen.current.times + 1 : 0 };
            return found;
        },
        refetchInterval: ({ state: asked }) =>
            asked.data
                ? pause(asked.data.state, seen.current.times, asked.status === "error" ? asked.errorUpdateCount : 0)
                : false,
        staleTime: 0,
    });
}
