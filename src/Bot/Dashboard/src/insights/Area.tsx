import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Insights, Measure } from "../api/types";
import { useWords } from "../texts/words";
import { type Column, DataTable } from "../ui/DataTable";
import { Section } from "../ui/Section";
import { Result } from "./Result";

const useStyles = makeStyles({ text: { color: tokens.colorNeutralForeground2 } });

/** One of the three areas of results: what each side said. */
export function Area({ area }: { area: Insights["areas"][number] }) {
    const styles = useStyles();
    const { t, f } = useWords();
    const columns: Column<Measure>[] = [
        {
            header: t.insights.columns.measure,
            isName: true,
            width: "42%",
            cell: (measure) => nameOf(measure, t.insights.measure),
        },
        { header: t.insights.columns.side, width: "16%", cell: (measure) => t.insights.sides[measure.side] },
        { header: t.insights.columns.result, width: "32%", cell: (measure) => <Result measure={measure} /> },
        {
            header: t.insights.columns.people,
            isNumber: true,
            width: "10%",
            cell: (measure) => (measure.people > 0 ? f.number(measure.people) : t.common.none),
        },
    ];
    return (
        <Section title={t.insights.area[area.area]}>
            <Text className={styles.text}>{t.insights.areaText[area.area]}</Text>
            <DataTable
                caption={t.insights.caption(t.insights.area[area.area])}
                columns={columns}
                rows={area.measures}
                keyOf={(measure) => `${measure.id} ${measure.side}`}
            />
        </Section>
    );
}

/** A measure may be worded differently for the two sides. */
function nameOf({ id, side }: Measure, names: Record<string, string>): string {
    return names[`${id} ${side}`] ?? names[id] ?? id;
}
