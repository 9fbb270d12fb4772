import type { Configuration } from "../api/types";
import { ApiError, troubleOf } from "../api/errors";

export async function configuration(): Promise<Configuration> {
    const response = await fetch(`${import.meta.env.BASE_URL}config.json`).catch(() => undefined);
    if (!response) throw new ApiError("offline", 0);
    if (!response.ok) throw new ApiError(troubleOf(response.status), response.status);
    return (await response.json()) as Configuration;
}
