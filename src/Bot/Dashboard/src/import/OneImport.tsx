import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Import } from "../api/types";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { LinkButton } from "../ui/LinkButton";
import { useFormStyles } from "../ui/form";
import { Counts } from "./Counts";
import { Done } from "./Done";
import { Install } from "./Install";
import { Progress } from "./Progress";
import { Ready } from "./Ready";
import { Rows } from "./Rows";
import { isMoving } from "./course";

interface Props {
    found: Import;
    /** The coach does not answer at present. */
    silent: boolean;
    onAsk: () => void;
}

/** An import at whatever step it is. */
export function OneImport({ found, silent, onAsk }: Props) {
    const { t } = useWords();
    useStateSaid(found);
    const seen = found.state === "ready" || found.state === "done";
    return (
        <>
            {silent && (
                <MessageBar intent="warning" layout="multiline">
                    <MessageBarBody>{t.import.slow}</MessageBarBody>
                    <MessageBarActions>
                        <Button onClick={onAsk}>{t.import.askNow}</Button>
                    </MessageBarActions>
                </MessageBar>
            )}
            <Now found={found} />
            {seen && (
                <>
                    <Counts found={found} />
                    <Rows found={found} />
                </>
            )}
            {seen && found.counts.unknown > 0 && <Install found={found} />}
        </>
    );
}

function Now({ found }: { found: Import }) {
    switch (found.state) {
        case "checking":
        case "importing":
            return <Progress found={found} />;
        case "ready":
            return <Ready found={found} />;
        case "done":
            return <Done found={found} />;
        case "cancelled":
        case "unreadable":
            return <Stopped found={found} />;
    }
}

function Stopped({ found }: { found: Import }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const programme = useProgramme();
    const unreadable = found.state === "unreadable";
    return (
        <>
            <MessageBar intent={unreadable ? "error" : "info"} layout="multiline">
                <MessageBarBody>
                    <MessageBarTitle>{unreadable ? t.import.unreadableTitle : t.import.cancelledTitle}</MessageBarTitle>
                    {!unreadable
                        ? t.import.cancelledText(found.imported)
                        : found.problem
                          ? t.import.unreadableWhy(found.problem)
                          : t.import.unreadableText}
                </MessageBarBody>
            </MessageBar>
            <div className={styles.row}>
                <LinkButton appearance="primary" to={`/${programme}/import`}>
                    {t.import.another}
                </LinkButton>
            </div>
        </>
    );
}

/** Tells a screen reader when the step changes, and no more: numbers would interrupt without end. */
function useStateSaid({ state, file, good, bad, imported }: Import) {
    const { t } = useWords();
    const announce = useAnnounce();
    const before = useRef<string | undefined>(undefined);
    useEffect(() => {
        if (before.current === state) return;
        const first = before.current === undefined;
        before.current = state;
        if (state === "ready") announce(t.import.readySaid(file, good, bad));
        else if (state === "done" && !first) announce(t.import.doneText(imported, bad));
        else if (isMoving(state)) announce(state === "checking" ? t.import.checking(file) : t.import.importing(file));
    });
}
