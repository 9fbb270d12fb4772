import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const healthTexts = (f: Formats) => ({
    lead: "Whether everything the coach stands on works, and what to do where it does not.",
    allWell: "Everything works.",
    failing: (n: number) => `${counted(f, n, "check fails", "checks fail")}.`,
    unsure: (n: number) => `${counted(f, n, "check", "checks")} could not be made.`,
    checks: "Checks",
    pass: "Works",
    fail: "Fails",
    unknown: "Not checked",
    fix: "What to do",
    instances: "Instances",
    instancesCaption: "Running instances of the coach",
    columns: { name: "Instance", version: "Version", lastTick: "Last sign of life" },
    noInstances: "No instance has given a sign of life yet.",
    again: "Check again",
    checked: "Checked again.",
});
