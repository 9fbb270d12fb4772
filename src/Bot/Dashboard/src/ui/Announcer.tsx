import { type ReactNode, createContext, useCallback, useContext, useState } from "react";
import { Unseen } from "./Unseen";

const Announce = createContext<(sentence: string) => void>(() => {});

/** Says to a screen reader what others see happen. */
export const useAnnounce = () => useContext(Announce);

export function Announcer({ children }: { children: ReactNode }) {
    const [said, setSaid] = useState({ sentence: "", turn: 0 });
    const announce = useCallback((sentence: string) => setSaid((before) => ({ sentence, turn: before.turn + 1 })), []);
    return (
        <Announce value={announce}>
            {children}
            <Unseen role="status" aria-live="polite">
                <span key={said.turn}>{said.sentence}</span>
            </Unseen>
        </Announce>
    );
}
