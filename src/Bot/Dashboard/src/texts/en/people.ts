import type { Role, WhyNotReached } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const peopleTexts = (f: Formats) => ({
    lead: "Everybody in a pair of this programme, and whether the coach can write to them.",
    caption: "People of the programme",
    awayOnly: "Only those who are not reached",
    columns: { name: "Name", roles: "Takes part as", pairs: "Pairs", reached: "Reached", remedy: "What helps" },
    role: { executive: "Executive", mentor: "Mentor" } satisfies Record<Role, string>,
    reached: "Reached",
    notReached: "Not reached",
    since: (moment: string) => `since ${f.date(moment)}`,
    why: {
        notInstalled: "Does not have the coach in Teams",
        removedTheApp: "Removed the coach",
        blockedTheApp: "Blocked or muted the coach",
        disabledByAdmin: "Switched off by an administrator",
        chatIsGone: "The chat is gone",
    } satisfies Record<WhyNotReached, string>,
    found: (n: number) => `${counted(f, n, "person", "people")} found.`,
    emptyTitle: "Nobody yet",
    emptyText: "People show here with their first pair.",
    everybodyTitle: "Everybody is reached",
    everybodyText: "The coach can write to everybody in this programme.",
    noneTitle: "Nobody matches",
    noneText: "Look for another name, or clear the filters.",
});
