import { Field, Input } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { FormDialog } from "../ui/FormDialog";
import { useApi } from "./api";

export function CreateProgramme({ open, onClose }: { open: boolean; onClose: () => void }) {
    const { t } = useWords();
    const api = useApi();
    const queries = useQueryClient();
    const navigate = useNavigate();
    const announce = useAnnounce();
    const [name, setName] = useState("");
    const [missing, setMissing] = useState(false);
    const creating = useMutation({
        mutationFn: (wanted: string) => api.create(wanted),
        onSuccess: async (made) => {
            await queries.invalidateQueries({ queryKey: ["programmes"] });
            announce(t.programme.created(made.name));
            close();
            await navigate(`/${encodeURIComponent(made.id)}/overview`);
        },
    });
    function close() {
        setName("");
        setMissing(false);
        creating.reset();
        onClose();
    }
    function submit() {
        const wanted = name.trim();
        setMissing(wanted === "");
        if (wanted !== "") creating.mutate(wanted);
    }
    return (
        <FormDialog
            open={open}
            title={t.programme.create}
            text={t.programme.createText}
            action={t.programme.createNow}
            doing={creating}
            onSubmit={submit}
            onClose={close}
        >
            <Field
                label={t.programme.name}
                hint={t.programme.nameHint}
                required
                {...(missing ? { validationMessage: t.common.required } : {})}
            >
                <Input value={name} maxLength={100} onChange={(_, change) => setName(change.value)} />
            </Field>
        </FormDialog>
    );
}
