import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ClockAlarmRegular } from "@fluentui/react-icons";
import type { Pair, PairSort } from "../api/types";
import type { Texts } from "../texts/en";
import { useWords } from "../texts/words";
import { useBadgeStyles } from "../ui/badge";
import { type Column, DataTable, type Sorting } from "../ui/DataTable";
import { StageBadge } from "../ui/StageBadge";

const useStyles = makeStyles({
    quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
    stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
});

interface Props {
    pairs: Pair[];
    sorting: Sorting<PairSort>;
    onSort: (sorting: Sorting<PairSort>) => void;
}

export function PairTable({ pairs, sorting, onSort }: Props) {
    const { t, f } = useWords();
    const columns: Column<Pair, PairSort>[] = [
        {
            header: t.pairs.columns.executive,
            sort: "executive",
            isName: true,
            cell: (pair) => <Executive pair={pair} />,
        },
        { header: t.pairs.columns.mentor, sort: "mentor", cell: (pair) => pair.mentor },
        { header: t.pairs.columns.stage, sort: "stage", cell: (pair) => <Where pair={pair} /> },
        { header: t.pairs.columns.since, sort: "since", oneLine: true, cell: (pair) => f.date(pair.since) },
        {
            header: t.pairs.columns.sessions,
            oneLine: true,
            cell: (pair) => (pair.sessionsAgreed === 0 ? null : t.common.of(pair.sessionsHeld, pair.sessionsAgreed)),
        },
        { header: t.pairs.columns.next, sort: "next", oneLine: true, cell: (pair) => nextOf(pair, t.pairs) },
        { header: t.pairs.columns.ends, sort: "ends", oneLine: true, cell: (pair) => pair.ends && f.day(pair.ends) },
    ];
    return (
        <DataTable
            caption={t.pairs.caption}
            columns={columns}
            rows={pairs}
            keyOf={(pair) => pair.id}
            sorting={sorting}
            onSort={onSort}
        />
    );
}

function Executive({ pair: { executive, suggested } }: { pair: Pair }) {
    const styles = useStyles();
    const { t } = useWords();
    return (
        <div className={styles.stack}>
            {executive ?? <Text className={styles.quiet}>{t.pairs.nameLater}</Text>}
            {suggested && (
                <Text size={200} className={styles.quiet}>
                    {t.pairs.suggested}
                </Text>
            )}
        </div>
    );
}

function Where({ pair }: { pair: Pair }) {
    const { badge } = useBadgeStyles();
    const styles = useStyles();
    const { t } = useWords();
    return (
        <div className={styles.stack}>
            <StageBadge stage={pair.stage} />
            {pair.stuckDays !== null && (
                <Badge className={badge} appearance="tint" color="warning" icon={<ClockAlarmRegular />}>
                    {t.pairs.stuckFor(pair.stuckDays)}
                </Badge>
            )}
        </div>
    );
}

function nextOf({ nextSession, nextDue }: Pair, t: Texts["pairs"]) {
    if (nextSession && (!nextDue || nextSession <= nextDue)) return t.session(nextSession);
    return nextDue && t.due(nextDue);
}
