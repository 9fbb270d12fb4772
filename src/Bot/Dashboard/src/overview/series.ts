import type { TrendPoint } from "../api/types";
import { monthStart } from "../format/formats";

export interface Dot {
    x: Date;
    y: number;
}

/** The months in which this was measured by enough people. */
export function dots(points: TrendPoint[], value: (point: TrendPoint) => number | null): Dot[] {
    return points.flatMap((point) => {
        const y = value(point);
        return y === null ? [] : [{ x: monthStart(point.month), y }];
    });
}

/** Four round steps that reach the highest value. */
export function ceiling(highest: number): number {
    const quarter = Math.max(1, highest / 4);
    const power = 10 ** Math.floor(Math.log10(quarter));
    const step = [1, 1.5, 2, 2.5, 5, 10]
        .map((times) => times * power)
        .find((round) => round >= quarter && round % 1 === 0);
    return 4 * (step ?? Math.ceil(quarter));
}

/** The months to name below the lines: each one, or fewer where there is little room; the last one always. */
export function everyFewMonths(times: number[], few: number): Date[] {
    const all = [...new Set(times)].sort((one, other) => one - other);
    return all.filter((_, n) => (all.length - 1 - n) % few === 0).map((time) => new Date(time));
}
