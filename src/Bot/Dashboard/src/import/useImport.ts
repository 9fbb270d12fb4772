import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { mark, pause } from "./course";

/** One import, asked for again as long as it moves. */
export function useImport(id: string) {
  const api = useApi();
  const programme = useProgramme();
  const seen = useRef({ mark: "", times: 0 });
  return useQuery({
    queryKey: [programme, "import", id],
    queryFn: async ({ signal }) => {
      const found = await api.import(programme, id, signal);
      const now = mark(found);
      seen.current = { mark: now, times: seen.current.mark === now ? seen.current.times + 1 : 0 };
      return found;
    },
    refetchInterval: ({ state }) =>
      state.data ? pause(state.data.state, seen.current.times, state.status === "error" ? state.errorUpdateCount : 0) : false,
    staleTime: 0,
  });
}
