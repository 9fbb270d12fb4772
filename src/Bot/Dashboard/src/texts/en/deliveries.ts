import type { Formats } from "../../format/formats";
import { counted } from "../counting";

export const deliveryTexts = (f: Formats) => ({
    lead: "Whom the coach cannot write to, and what became of this month's messages. Never what a message says.",
    notReached: "Not reached",
    caption: "People the coach cannot write to",
    columns: { name: "Name", why: "Why", since: "Since", kept: "Kept", remedy: "What helps", action: "Action" },
    retry: "Send again",
    retryFor: (name: string) => `Send again what is kept for ${name}`,
    retried: (name: string, n: number) =>
        n === 0
            ? `Nothing was waiting for ${name}.`
            : `${counted(f, n, "message", "messages")} for ${name} will be sent again now.`,
    retryFailed: (name: string) => `It could not be tried again for ${name}.`,
    everybodyTitle: "Everybody is reached",
    everybodyText: "Nothing is kept back. The coach can write to everybody in this programme.",
    month: "This month",
    count: "Messages",
    outcome: "Outcome",
    due: "Due",
    sent: "Sent",
    waiting: "On their way",
    keptRow: "Kept for people not reached",
    failed: "Not taken by Teams",
    why: "Why Teams did not take them",
    whyCaption: "Reasons why messages were not taken",
    reason: "Reason",
    countedAt: (moment: string) => `Counted ${f.time(moment)}.`,
});
