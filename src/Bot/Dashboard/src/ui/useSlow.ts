import { useEffect, useState } from "react";

/** The value as it was when nothing changed for a moment: what somebody types is asked for once they stop. */
export function useSlow<T>(value: T, milliseconds = 300): T {
    const [slow, setSlow] = useState(value);
    useEffect(() => {
        const timer = setTimeout(() => setSlow(value), milliseconds);
        return () => clearTimeout(timer);
    }, [value, milliseconds]);
    return slow;
}
