import { makeStyles } from "@fluentui/react-components";
import { type ReactNode, createContext, useCallback, useContext, useState } from "react";

const useStyles = makeStyles({
    unseen: {
        position: "absolute",
        width: "1px",
        height: "1px",
        overflow: "hidden",
        clipPath: "inset(50%)",
        whiteSpace: "nowrap",
    },
});

const Announce = createContext<(sentence: string) => void>(() => {});

/** Says to a screen reader what others see happen. */
export const useAnnounce = () => useContext(Announce);

export function Announcer({ children }: { children: ReactNode }) {
    const styles = useStyles();
    const [said, setSaid] = useState({ sentence: "", turn: 0 });
    const announce = useCallback((sentence: string) => setSaid((before) => ({ sentence, turn: before.turn + 1 })), []);
    return (
        <Announce value={announce}>
            {children}
            <div role="status" aria-live="polite" className={styles.unseen}>
                <span key={said.turn}>{said.sentence}</span>
            </div>
        </Announce>
    );
}
