import type { Defaults, EditableSettings } from "../api/types";

/** What can be edited, as one flat record: so that two versions can be laid side by side. */
export type Fields = { name: string } & Defaults;
export type FieldName = keyof Fields;

export const fieldNames: FieldName[] = ["name", "months", "monthlyMinutes", "wakingFrom", "wakingTo", "language"];

export const fieldsOf = ({ name, defaults }: EditableSettings): Fields => ({
    name,
    months: defaults.months,
    monthlyMinutes: defaults.monthlyMinutes,
    wakingFrom: defaults.wakingFrom.slice(0, 5),
    wakingTo: defaults.wakingTo.slice(0, 5),
    language: defaults.language,
});

export const settingsOf = ({ name, ...defaults }: Fields): EditableSettings => ({ name, defaults });

/** A field that both changed, and not to the same. */
export interface Clash {
    field: FieldName;
    was: Fields[FieldName];
    mine: Fields[FieldName];
    theirs: Fields[FieldName];
}

export interface Conflict {
    clashes: Clash[];
    /** What only they changed; it is kept in any case. */
    theirs: FieldName[];
}

/** Lays side by side what both began with, what I made of it, and what is stored now. */
export function conflictOf(was: Fields, mine: Fields, theirs: Fields): Conflict {
    const changedByThem = fieldNames.filter((field) => theirs[field] !== was[field]);
    const isClash = (field: FieldName) => mine[field] !== was[field] && mine[field] !== theirs[field];
    return {
        clashes: changedByThem
            .filter(isClash)
            .map((field) => ({ field, was: was[field], mine: mine[field], theirs: theirs[field] })),
        theirs: changedByThem.filter((field) => mine[field] === was[field]),
    };
}

/** What is stored now, with my changes put upon it, save for the clashes in which theirs was chosen. */
export function merged(was: Fields, mine: Fields, theirs: Fields, keepTheirs: ReadonlySet<FieldName>): Fields {
    const changes = fieldNames.filter((field) => mine[field] !== was[field] && !keepTheirs.has(field));
    return { ...theirs, ...Object.fromEntries(changes.map((field) => [field, mine[field]])) };
}

export const isSame = (one: Fields, other: Fields) => fieldNames.every((field) => one[field] === other[field]);
