import type { Insights } from "../api/types";
import { useWords } from "../texts/words";
import { Stat, Stats } from "../ui/Stat";

/** How terms ended, and what was made of them. */
export function InShort({ found }: { found: Insights }) {
    const { t, f } = useWords();
    const { outcomes, actions, leadersRecommending } = found;
    return (
        <Stats>
            <Count label={t.insights.completed} value={outcomes?.completed} />
            <Count label={t.insights.extended} value={outcomes?.extended} />
            <Count label={t.insights.evolved} value={outcomes?.evolved} />
            <Count
                label={t.insights.actions}
                value={actions?.applied}
                {...(isNumber(actions?.written) ? { note: t.insights.actionsOf(f.number(actions.written)) } : {})}
            />
            <Count label={t.insights.recommending} value={leadersRecommending} note={t.insights.recommendingNote} />
        </Stats>
    );
}

function Count({ label, value, note }: { label: string; value: number | null | undefined; note?: string }) {
    const { t, f } = useWords();
    return isNumber(value) ? (
        <Stat label={label} value={f.number(value)} note={note} />
    ) : (
        <Stat label={label} value={undefined} note={t.common.fromFive} />
    );
}

const isNumber = (value: number | null | undefined): value is number => typeof value === "number";
