import {
    Button,
    Dialog,
    DialogActions,
    DialogBody,
    DialogContent,
    DialogSurface,
    DialogTitle,
    Field,
    Input,
    Text,
} from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router-dom";
import { useWords } from "../texts/words";
import { Refusal } from "../ui/Refusal";
import { useAnnounce } from "../ui/Announcer";
import { useFormStyles } from "../ui/form";
import { useApi } from "./api";

export function CreateProgramme({ open, onClose }: { open: boolean; onClose: () => void }) {
    const { t } = useWords();
    const styles = useFormStyles();
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
    function submit(event: FormEvent) {
        event.preventDefault();
        const wanted = name.trim();
        setMissing(wanted === "");
        if (wanted !== "") creating.mutate(wanted);
    }
    return (
        <Dialog open={open} onOpenChange={(_, change) => !change.open && close()}>
            <DialogSurface>
                <form onSubmit={submit} noValidate>
                    <DialogBody>
                        <DialogTitle>{t.programme.create}</DialogTitle>
                        <DialogContent className={styles.fields}>
                            <Text>{t.programme.createText}</Text>
                            <Field
                                label={t.programme.name}
                                hint={t.programme.nameHint}
                                required
                                {...(missing ? { validationMessage: t.common.required } : {})}
                            >
                                <Input value={name} maxLength={100} onChange={(_, change) => setName(change.value)} />
                            </Field>
                            {creating.isError && <Refusal error={creating.error} />}
                        </DialogContent>
                        <DialogActions fluid>
                            <Button type="button" onClick={close}>
                                {t.common.cancel}
                            </Button>
                            <Button type="submit" appearance="primary" disabledFocusable={creating.isPending}>
                                {t.programme.createNow}
                            </Button>
                        </DialogActions>
                    </DialogBody>
                </form>
            </DialogSurface>
        </Dialog>
    );
}
