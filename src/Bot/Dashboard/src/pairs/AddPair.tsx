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
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useRef, useState } from "react";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useRefresh } from "../app/useRefresh";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { Refusal } from "../ui/Refusal";
import { useFormStyles } from "../ui/form";
import { mayBeAddress } from "./address";

const nobody = { executive: "", mentor: "" };

export function AddPair({ open, onClose }: { open: boolean; onClose: () => void }) {
    const { t } = useWords();
    const styles = useFormStyles();
    const api = useApi();
    const programme = useProgramme();
    const refresh = useRefresh();
    const announce = useAnnounce();
    const [two, setTwo] = useState(nobody);
    const [checked, setChecked] = useState(false);
    const form = useRef<HTMLFormElement>(null);
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
    function submit(event: FormEvent) {
        event.preventDefault();
        setChecked(true);
        const wrong = (["executive", "mentor"] as const).find((side) => !mayBeAddress(two[side]));
        if (wrong) form.current?.querySelector<HTMLInputElement>(`[name=${wrong}]`)?.focus();
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
        <Dialog open={open} onOpenChange={(_, change) => !change.open && close()}>
            <DialogSurface>
                <form ref={form} onSubmit={submit} noValidate>
                    <DialogBody>
                        <DialogTitle>{t.pairs.dialogTitle}</DialogTitle>
                        <DialogContent className={styles.fields}>
                            <Text>{t.pairs.dialogText}</Text>
                            {side("executive")}
                            {side("mentor")}
                            {adding.isError && <Refusal error={adding.error} reasons={t.pairs.reasons} />}
                        </DialogContent>
                        <DialogActions fluid>
                            <Button type="button" onClick={close}>
                                {t.common.cancel}
                            </Button>
                            <Button type="submit" appearance="primary" disabledFocusable={adding.isPending}>
                                {t.pairs.addNow}
                            </Button>
                        </DialogActions>
                    </DialogBody>
                </form>
            </DialogSurface>
        </Dialog>
    );
}
