import { useEffect } from "react";
import { useWords } from "../texts/words";

export function useTitle(title: string): void {
    const { t } = useWords();
    useEffect(() => {
        document.title = `${title} – ${t.app}`;
    }, [title, t]);
}
