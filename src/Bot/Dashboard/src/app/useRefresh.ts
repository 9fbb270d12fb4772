import { type QueryKey, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { useProgramme } from "./programme";

// The list of pairs follows a few seconds behind the pairs themselves.
const behind = 5000;

/** Asks anew for all of the programme that shows, now and once more when the list of pairs has followed. */
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
      setTimeout(() => void ask(), behind);
    },
    [queries, programme],
  );
}
