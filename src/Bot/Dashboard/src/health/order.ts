import type { HealthCheck } from "../api/types";

const rank = (check: HealthCheck) => (check.ok === false ? 0 : check.ok === null ? 1 : 2);

/** What fails comes first, then what could not be checked. */
export const inOrder = (checks: HealthCheck[]) => [...checks].sort((one, other) => rank(one) - rank(other));
