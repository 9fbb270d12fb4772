import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const overviewTexts = (f: Formats) => ({
    lead: "What needs you, then how the programme goes.",
    needsYou: "Needs you today",
    nothing: "Nothing needs you today. The coach carries on by itself.",
    nothingButHealth: "Nothing needs you, as far as we can tell: health could not be checked.",
    health: (titles: string[]) =>
        `${titles.length === 1 ? "A health check fails" : `${f.number(titles.length)} health checks fail`}: ${f.list(titles)}.`,
    toHealth: "See the fix",
    importReady: (file: string, good: number) =>
        `${file} was checked and waits for your yes: ${counted(f, good, "pair", "pairs")} to import.`,
    toImport: "Look and confirm",
    notReached: (n: number) => `The coach cannot write to ${counted(f, n, "person", "people")}.`,
    toNotReached: "See why",
    stuck: (n: number) => `${counted(f, n, "pair has", "pairs have")} not moved for more than 21 days.`,
    toStuck: "See which",
    failed: (n: number) => `Teams did not take ${counted(f, n, "message", "messages")} this month.`,
    toFailed: "See reasons",

    figures: "In short",
    sessions: "Sessions held",
    sessionsOf: (agreed: number) => `of ${f.number(agreed)} agreed`,
    checkIns: "Check-ins answered",
    checkInsOf: (answered: number, asked: number) => `${f.number(answered)} of ${f.number(asked)} asked`,
    useful: "Sessions are useful",
    free: "Free to speak",
    recommend: "Would recommend it",
    outOf: (most: number, people: number) => `of ${f.number(most)}, ${counted(f, people, "person", "people")}`,
    pulse: "What people say of their sessions",
    noneAsked: "None asked yet",
    noneAgreed: "None agreed yet",

    stages: "Where the pairs are",
    stagesCaption: "Pairs by stage",
    stage: "Stage",
    pairs: "Pairs",
    share: "Share",
    allPairs: (n: number) => (n === 1 ? "Look at the pair" : `All ${f.number(n)} pairs`),

    trend: "The last twelve months",
    trendSessions: "Sessions each month",
    trendRatings: "How sessions were, 1 to 5",
    held: "Held",
    agreed: "Agreed",
    usefulShort: "Useful",
    freeShort: "Free to speak",
    month: "Month",
    notCounted: "Not counted yet. The coach counts every hour.",
    noTrend: "Months show here once there have been sessions.",
    noRatings: "Ratings show from five people a month on.",
    trendCaption: "Sessions and ratings by month",

    messages: "Messages this month",
    due: "Due",
    sent: "Sent",
    waiting: "On their way",
    kept: "Kept for people not reached",
    notTaken: "Not taken by Teams",
    countedAt: (moment: string) => `Counted ${f.time(moment)}.`,

    emptyTitle: "No pairs yet",
    emptyText:
        "Import a list of executives and mentors, or add a single pair. Nothing is sent to a mentor before the executive has made their own ask.",
    emptyImport: "Import a list",
    emptyAdd: "Add a pair",
});
