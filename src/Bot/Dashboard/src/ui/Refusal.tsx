import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ApiError } from "../api/errors";
import { useWords } from "../texts/words";
import { troubleBehind } from "./Failure";

/** Why something an organiser asked for was not done, beside where they asked for it. */
export function Refusal({ error, reasons = {} }: { error: unknown; reasons?: Record<string, string> }) {
    const { t } = useWords();
    return (
        <MessageBar intent="error" layout="multiline" role="alert">
            <MessageBarBody>{refusalOf(error, reasons) ?? t.trouble[troubleBehind(error)]}</MessageBarBody>
        </MessageBar>
    );
}

/** Our own sentence for a known reason, else all sentences of the bot, else nothing. */
export function refusalOf(error: unknown, reasons: Record<string, string>): string | undefined {
    if (!(error instanceof ApiError)) return undefined;
    const { reason, errors, detail, title } = error.problem;
    const ours = reason ? reasons[reason] : undefined;
    if (ours) return ours;
    if (errors) return Object.values(errors).flat().join(" ");
    return error.trouble === "refused" ? (detail ?? title) : undefined;
}
