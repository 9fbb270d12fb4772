import type { Measure } from "../api/types";

const ends: Record<Measure["unit"], [least: number, most: number] | undefined> = {
    of5: [1, 5],
    of10: [0, 10],
    percent: [0, 100],
    count: undefined,
};

/** Where a value lies between the lowest and the highest answer, 0 to 1; a count has no such ends. */
export function placeOf(unit: Measure["unit"], value: number): number | undefined {
    const scale = ends[unit];
    if (!scale) return undefined;
    const [least, most] = scale;
    return Math.min(1, Math.max(0, (value - least) / (most - least)));
}
