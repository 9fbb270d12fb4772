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

/** A round number above the highest, so that the lines do not touch the edge. */
export function ceiling(highest: number): number {
  if (highest <= 4) return 4;
  const step = 10 ** Math.floor(Math.log10(highest)) / 2;
  return Math.ceil(highest / step) * step;
}
