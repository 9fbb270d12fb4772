/** The bot's answers under /api/programme. Moments are ISO 8601 in UTC, days yyyy-MM-dd, months yyyy-MM. */
export type Moment = string;
export type Day = string;
export type Month = string;

/** Where the dashboard signs in; public. */
export interface Configuration {
    clientId: string;
    tenantId: string;
    authority: string;
    development: boolean;
}

export interface ProgrammeName {
    id: string;
    name: string;
    pairs?: number | null;
}

export interface Programmes {
    me: { id: string; name: string };
    programmes: ProgrammeName[];
}

export interface Paged<T> {
    total: number;
    page: number;
    size: number;
    items: T[];
}

export const stages = [
    "proposed",
    "invited",
    "clarifying",
    "active",
    "paused",
    "reviewing",
    "completed",
    "ended",
] as const;
export type Stage = (typeof stages)[number];

export interface Pulse {
    people: number;
    useful: number | null;
    free: number | null;
    recommend: number | null;
}

export interface TrendPoint {
    month: Month;
    sessionsHeld: number;
    sessionsAgreed: number;
    useful: number | null;
    free: number | null;
}

export interface Overview {
    programme: ProgrammeName;
    asOf: Moment;
    funnel: { stage: Stage; count: number }[];
    sessions: { agreed: number; held: number };
    checkIns: { asked: number; answered: number } | null;
    pulse: Pulse | null;
    trend: TrendPoint[];
    stuck: number;
    notReached: number;
    deliveries: {
        due: number;
        sent: number;
        waiting: number;
        kept: number;
        failed: number;
        countedAt: Moment;
    } | null;
}

export const pairSorts = ["executive", "mentor", "stage", "since", "ends", "next"] as const;
export type PairSort = (typeof pairSorts)[number];

export interface Pair {
    id: string;
    stage: Stage;
    executive: string | null;
    mentor: string | null;
    suggested: boolean;
    since: Moment;
    ends: Day | null;
    sessionsHeld: number;
    sessionsAgreed: number;
    lastSession: Moment | null;
    nextSession: Moment | null;
    nextDue: Moment | null;
    stuckDays: number | null;
}

export type Role = "executive" | "mentor";

export type WhyNotReached = "notInstalled" | "removedTheApp" | "blockedTheApp" | "disabledByAdmin" | "chatIsGone";

export interface Person {
    id: string;
    name: string;
    roles: Role[];
    pairs: number;
    reached: boolean;
    why: WhyNotReached | null;
    since: Moment | null;
    remedy: string | null;
}

export interface NotReached {
    id: string;
    name: string;
    why: WhyNotReached;
    remedy: string;
    since: Moment;
    kept: number;
}

export interface Deliveries {
    month: {
        countedAt: Moment;
        due: number;
        sent: number;
        waiting: number;
        kept: number;
        failed: { reason: string; text: string; count: number }[];
    } | null;
    notReached: NotReached[];
}

export type ImportState = "checking" | "ready" | "importing" | "done" | "cancelled" | "unreadable";

export const faults = ["invalid", "duplicate", "unknown", "sameLine", "samePerson", "alreadyPaired", "guest"] as const;
export type Fault = (typeof faults)[number];

export interface Import {
    id: string;
    file: string;
    by: string;
    at: Moment;
    state: ImportState;
    problem: string | null;
    rows: number;
    checked: number;
    imported: number;
    good: number;
    bad: number;
    lineChecked: boolean;
    counts: Record<Fault, number>;
}

export type RowKind = "bad" | "good" | "all";

export interface ImportRow {
    /** The line in the file. */
    row: number;
    executive: string;
    mentor: string;
    outcome: "good" | "imported" | Fault;
    reason: string | null;
}

export interface Installs {
    allowed: boolean;
    why: string | null;
    setupPolicy: string;
    last: {
        id: string;
        state: string;
        asked: number;
        installed: number;
        had: number;
        failed: { address: string; reason: string }[];
    } | null;
}

export interface Defaults {
    months: number;
    monthlyMinutes: number;
    wakingFrom: string;
    wakingTo: string;
    language: string;
}

export interface Organiser {
    id: string;
    name: string | null;
    /** Named by the configuration, so not removable here. */
    fixed: boolean;
}

export interface EditableSettings {
    name: string;
    defaults: Defaults;
}

export interface Settings extends EditableSettings {
    languages: { id: string; name: string }[];
    organisers: Organiser[];
}

export interface Measure {
    id: string;
    side: Role;
    people: number;
    value: number | null;
    from: number | null;
    to: number | null;
    unit: "of5" | "of10" | "percent" | "count";
}

export type AreaName = "perspective" | "growth" | "change";

export interface Insights {
    people: number;
    blocks: number;
    areas: { area: AreaName; measures: Measure[] }[];
    outcomes: { completed: number | null; extended: number | null; evolved: number | null } | null;
    actions: { written: number | null; applied: number | null } | null;
    leadersRecommending: number | null;
    hidden: string[];
}

export interface HealthCheck {
    id: string;
    ok: boolean | null;
    title: string;
    detail: string;
    fix: string | null;
}

export interface Health {
    checks: HealthCheck[];
    instances: { name: string; version: string; lastTick: Moment | null }[];
}
