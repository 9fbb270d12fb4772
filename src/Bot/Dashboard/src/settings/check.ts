import type { FieldName, Fields } from "./conflict";

export type Wrong = "wrongName" | "wrongMonths" | "wrongMinutes" | "wrongHours";

/** What cannot be saved as it stands; the coach checks it again. */
export function wrongIn(fields: Fields): Partial<Record<FieldName, Wrong>> {
    const wrong: Partial<Record<FieldName, Wrong>> = {};
    if (fields.name.trim() === "") wrong.name = "wrongName";
    if (!isBetween(fields.months, 1, 24)) wrong.months = "wrongMonths";
    if (!isBetween(fields.monthlyMinutes, 15, 6000)) wrong.monthlyMinutes = "wrongMinutes";
    if (!(fields.wakingFrom < fields.wakingTo)) wrong.wakingTo = "wrongHours";
    return wrong;
}

const isBetween = (value: number, least: number, most: number) =>
    Number.isInteger(value) && value >= least && value <= most;
