import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { Measure } from "../api/types";
import { useWords } from "../texts/words";
import { Bar } from "../ui/Bar";
import { Distance } from "./Distance";
import { placeOf } from "./scale";

const useStyles = makeStyles({
    stack: { display: "grid", rowGap: tokens.spacingVerticalXS, minWidth: "120px", maxWidth: "320px" },
    quiet: { color: tokens.colorNeutralForeground2 },
});

/** A number in words and as a length; with a start, both ends of the way. */
export function Result({ measure: { unit, value, from, to } }: { measure: Measure }) {
    const styles = useStyles();
    const { t, f } = useWords();
    const words = t.insights.points[unit];
    if (from !== null && to !== null) {
        return (
            <div className={styles.stack}>
                <Text>{t.insights.fromTo(f.mean(from), words(to))}</Text>
                <Distance from={placeOf(unit, from) ?? 0} to={placeOf(unit, to) ?? 0} />
            </div>
        );
    }
    const only = value ?? to;
    if (only === null) return <Text className={styles.quiet}>{t.common.fromFive}</Text>;
    const share = placeOf(unit, only);
    return (
        <div className={styles.stack}>
            <Text>{words(only)}</Text>
            {share !== undefined && <Bar share={share} />}
        </div>
    );
}
