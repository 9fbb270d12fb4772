import { useQueryClient } from "@tanstack/react-query";
import type { Answer } from "../api/send";
import type { Organiser, Settings } from "../api/types";
import { useProgramme } from "../app/programme";

/** Shows the organisers as they are now, without touching what somebody is editing beside them. */
export function useShownOrganisers() {
    const programme = useProgramme();
    const queries = useQueryClient();
    return (change: (before: Organiser[]) => Organiser[]) =>
        queries.setQueryData<Answer<Settings>>(
            [programme, "settings"],
            (before) => before && { ...before, data: { ...before.data, organisers: change(before.data.organisers) } },
        );
}
