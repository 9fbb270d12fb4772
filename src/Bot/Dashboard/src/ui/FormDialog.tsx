import {
    Button,
    Dialog,
    DialogActions,
    DialogBody,
    DialogContent,
    DialogSurface,
    DialogTitle,
    Text,
} from "@fluentui/react-components";
import type { FormEvent, ReactNode } from "react";
import { useWords } from "../texts/words";
import { Refusal } from "./Refusal";
import { useFormStyles } from "./form";

interface Props {
    open: boolean;
    title: string;
    text: string;
    /** What the button that does it says. */
    action: string;
    doing: { isPending: boolean; error: unknown };
    reasons?: Record<string, string>;
    onSubmit: (form: HTMLFormElement) => void;
    onClose: () => void;
    children: ReactNode;
}

/** A few fields over the page, with why it was refused beside them. */
export function FormDialog({ open, title, text, action, doing, reasons = {}, onSubmit, onClose, children }: Props) {
    const { t } = useWords();
    const styles = useFormStyles();
    function submit(event: FormEvent<HTMLFormElement>) {
        event.preventDefault();
        onSubmit(event.currentTarget);
    }
    return (
        <Dialog open={open} onOpenChange={(_, change) => !change.open && onClose()}>
            <DialogSurface>
                <form onSubmit={submit} noValidate>
                    <DialogBody>
                        <DialogTitle>{title}</DialogTitle>
                        <DialogContent className={styles.fields}>
                            <Text>{text}</Text>
                            {children}
                            {Boolean(doing.error) && <Refusal error={doing.error} reasons={reasons} />}
                        </DialogContent>
                        <DialogActions fluid>
                            <Button type="button" onClick={onClose}>
                                {t.common.cancel}
                            </Button>
                            <Button type="submit" appearance="primary" disabledFocusable={doing.isPending}>
                                {action}
                            </Button>
                        </DialogActions>
                    </DialogBody>
                </form>
            </DialogSurface>
        </Dialog>
    );
}
