import { useSyncExternalStore } from "react";
import { slim } from "./widths";

const query = window.matchMedia(slim.replace("@media ", ""));

function listen(changed: () => void) {
    query.addEventListener("change", changed);
    return () => query.removeEventListener("change", changed);
}

/** Whether there is as little room as on a phone. */
export const useSlim = () => useSyncExternalStore(listen, () => query.matches);
