import type { Installs } from "../api/types";

/** Whether an installation still runs. */
export function isInstalling(last: Installs["last"] | undefined): boolean {
    return !!last && !["done", "failed", "cancelled"].includes(last.state);
}
