import { Field, Input } from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useRefresh } from "../app/useRefresh";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { FormDialog } from "../ui/FormDialog";
import { mayBeAddress } from "./address";

const nobody = { executive: "", mentor: "" };

export function AddPair({ open, onClose }: { open: boolean; onClose: () => void }) {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const refresh = useRefresh();
    const announce = useAnnounce();
    const [two, setTwo] = useState(nobody);
    const [checked, setChecked] = useState(false);
    const adding = useMutation({
        mutationFn: () => api.addPair(programme, two.executive.trim(), two.mentor.trim()),
        onSuccess: () => {
            announce(t.pairs.added);
            close();
            refresh();
        },
    });
    function close() {
        setTwo(nobody);
        setChecked(false);
        adding.reset();
        onClose();
    }
    function submit(form: HTMLFormElement) {
        setChecked(true);
        const wrong = (["executive", "mentor"] as const).find((side) => !mayBeAddress(two[side]));
        if (wrong) form.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
        else adding.mutate();
    }
    const side = (name: "executive" | "mentor") => (
        <Field
            label={t.pairs[name]}
            required
            {...(checked && !mayBeAddress(two[name]) ? { validationMessage: t.pairs.address } : {})}
        >
            <Input
                name={name}
                type="email"
                autoComplete="off"
                value={two[name]}
                onChange={(_, change) => setTwo((before) => ({ ...before, [name]: change.value }))}
            />
        </Field>
    );
    return (
        <FormDialog
            open={open}
            title={t.pairs.dialogTitle}
            text={t.pairs.dialogText}
            action={t.pairs.addNow}
            doing={adding}
            reasons={t.pairs.reasons}
            onSubmit={submit}
            onClose={close}
        >
            {side("executive")}
            {side("mentor")}
        </FormDialog>
    );
}
