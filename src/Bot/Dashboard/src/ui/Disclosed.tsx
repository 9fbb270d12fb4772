import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useId, useState } from "react";

const useStyles = makeStyles({
    all: { display: "grid", rowGap: tokens.spacingVerticalM, justifyItems: "start" },
    content: { width: "100%" },
});

/** Something that shows when asked for. */
export function Disclosed({ title, children }: { title: string; children: ReactNode }) {
    const styles = useStyles();
    const [open, setOpen] = useState(false);
    const id = useId();
    return (
        <div className={styles.all}>
            <Button
                appearance="subtle"
                icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
                aria-expanded={open}
                aria-controls={id}
                onClick={() => setOpen(!open)}
            >
                {title}
            </Button>
            <div id={id} hidden={!open} className={styles.content}>
                {open && children}
            </div>
        </div>
    );
}
