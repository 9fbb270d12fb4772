import type { Overview } from "../api/types";
import { useWords } from "../texts/words";
import { Bar } from "../ui/Bar";
import { Stat, Stats } from "../ui/Stat";

export function Figures({ found }: { found: Overview }) {
    const { t, f } = useWords();
    const { sessions, checkIns, pulse } = found;
    return (
        <Stats>
            {sessions.agreed === 0 ? (
                <Stat label={t.overview.sessions} value={undefined} note={t.overview.noneAgreed} />
            ) : (
                <Stat
                    label={t.overview.sessions}
                    value={f.number(sessions.held)}
                    note={t.overview.sessionsOf(sessions.agreed)}
                >
                    <Bar share={sessions.held / sessions.agreed} />
                </Stat>
            )}
            <CheckIns asked={checkIns?.asked} answered={checkIns?.answered} />
            {pulse ? (
                <>
                    <Mean label={t.overview.useful} value={pulse.useful} most={5} people={pulse.people} />
                    <Mean label={t.overview.free} value={pulse.free} most={5} people={pulse.people} />
                    <Mean label={t.overview.recommend} value={pulse.recommend} most={10} people={pulse.people} />
                </>
            ) : (
                <Stat label={t.overview.pulse} value={undefined} note={t.common.fromFive} />
            )}
        </Stats>
    );
}

function CheckIns({ asked, answered }: { asked: number | undefined; answered: number | undefined }) {
    const { t, f } = useWords();
    if (asked === undefined || answered === undefined) {
        return <Stat label={t.overview.checkIns} value={undefined} note={t.common.fromFive} />;
    }
    if (asked === 0) return <Stat label={t.overview.checkIns} value={undefined} note={t.overview.noneAsked} />;
    return (
        <Stat
            label={t.overview.checkIns}
            value={f.percent(answered / asked)}
            note={t.overview.checkInsOf(answered, asked)}
        >
            <Bar share={answered / asked} />
        </Stat>
    );
}

interface MeanProps {
    label: string;
    value: number | null;
    most: number;
    people: number;
}

function Mean({ label, value, most, people }: MeanProps) {
    const { t, f } = useWords();
    if (value === null) return <Stat label={label} value={undefined} note={t.common.fromFive} />;
    return (
        <Stat label={label} value={f.mean(value)} note={t.overview.outOf(most, people)}>
            <Bar share={value / most} />
        </Stat>
    );
}
