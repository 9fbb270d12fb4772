import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { ApiError } from "../api/errors";
import type { Answer } from "../api/send";
import type { Settings } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { type Conflict, type Fields, conflictOf, fieldsOf, isSame, merged, settingsOf } from "./conflict";

interface Draft {
    /** As it was when editing began. */
    was: Fields;
    mine: Fields;
    etag: string;
}

export interface Meanwhile {
    conflict: Conflict;
    theirs: Fields;
    etag: string;
}

/** Edits settings and saves them with the version they were read in. When that is stale, asks what shall hold. */
export function useSaving(settings: Settings, etag: string, onSaved: () => void) {
    const api = useApi();
    const programme = useProgramme();
    const queries = useQueryClient();
    const key = [programme, "settings"];
    const [draft, setDraft] = useState<Draft>(() => begin(settings, etag));
    const [meanwhile, setMeanwhile] = useState<Meanwhile>();

    const saving = useMutation({
        mutationFn: ({ fields, version }: { fields: Fields; version: string }) =>
            api.saveSettings(programme, settingsOf(fields), version),
        onSuccess: async ({ data, etag: next }, { fields }) => {
            setDraft({ was: fields, mine: fields, etag: next ?? "" });
            setMeanwhile(undefined);
            queries.setQueryData<Answer<Settings>>(key, (before) => ({
                data: { ...(before?.data ?? settings), ...(data ?? {}), ...settingsOf(fields) },
                etag: next,
            }));
            onSaved();
            await queries.invalidateQueries({ queryKey: ["programmes"] });
        },
        onError: async (error) => {
            if (!(error instanceof ApiError) || error.trouble !== "stale") return;
            const now = await api.settings(programme);
            const theirs = fieldsOf(now.data);
            setMeanwhile({ conflict: conflictOf(draft.was, draft.mine, theirs), theirs, etag: now.etag ?? "" });
        },
    });

    return {
        fields: draft.mine,
        isChanged: !isSame(draft.was, draft.mine),
        change: (fields: Partial<Fields>) => setDraft((before) => ({ ...before, mine: { ...before.mine, ...fields } })),
        discard: () => setDraft((before) => ({ ...before, mine: before.was })),
        save: () => saving.mutate({ fields: draft.mine, version: draft.etag }),
        meanwhile,
        /** Saves mine upon theirs, save for the fields in which theirs was chosen. */
        settle: (keepTheirs: ReadonlySet<keyof Fields>) => {
            if (!meanwhile) return;
            const fields = merged(draft.was, draft.mine, meanwhile.theirs, keepTheirs);
            setDraft({ was: meanwhile.theirs, mine: fields, etag: meanwhile.etag });
            saving.mutate({ fields, version: meanwhile.etag });
        },
        /** Goes on from what is stored. */
        yieldToThem: () => {
            if (!meanwhile) return;
            setDraft({ was: meanwhile.theirs, mine: meanwhile.theirs, etag: meanwhile.etag });
            setMeanwhile(undefined);
            saving.reset();
        },
        isSaving: saving.isPending,
        error: saving.isError && !meanwhile ? saving.error : undefined,
    };
}

function begin(settings: Settings, etag: string): Draft {
    const fields = fieldsOf(settings);
    return { was: fields, mine: fields, etag };
}
