import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { TrendPoint } from "../api/types";
import { useWords } from "../texts/words";
import { Disclosed } from "../ui/Disclosed";
import { slim } from "../ui/widths";
import { Lines } from "./Lines";
import { TrendTable } from "./TrendTable";
import { ceiling, dots } from "./series";

const useStyles = makeStyles({
    title: { display: "block", margin: 0, marginBottom: tokens.spacingVerticalS },
    two: {
        display: "grid",
        gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
        gap: tokens.spacingHorizontalXXL,
        [slim]: { gridTemplateColumns: "minmax(0, 1fr)" },
    },
});

export default function Trend({ points }: { points: TrendPoint[] }) {
    const styles = useStyles();
    const { t, f } = useWords();
    if (points.length === 0) return <Text>{t.overview.noTrend}</Text>;
    const highest = Math.max(...points.map((point) => Math.max(point.sessionsHeld, point.sessionsAgreed)));
    const useful = dots(points, (point) => point.useful);
    const free = dots(points, (point) => point.free);
    return (
        <>
            <div className={styles.two}>
                <Lines
                    title={t.overview.trendSessions}
                    most={ceiling(highest)}
                    say={f.number}
                    lines={[
                        { name: t.overview.agreed, dots: dots(points, (point) => point.sessionsAgreed), isPlan: true },
                        { name: t.overview.held, dots: dots(points, (point) => point.sessionsHeld) },
                    ]}
                />
                {useful.length + free.length > 0 ? (
                    <Lines
                        title={t.overview.trendRatings}
                        least={1}
                        most={5}
                        say={f.mean}
                        lines={[
                            { name: t.overview.usefulShort, dots: useful },
                            { name: t.overview.freeShort, dots: free, isPlan: true },
                        ]}
                    />
                ) : (
                    <div>
                        <Subtitle2 as="h3" className={styles.title}>
                            {t.overview.trendRatings}
                        </Subtitle2>
                        <Text>{t.overview.noRatings}</Text>
                    </div>
                )}
            </div>
            <Disclosed title={t.common.asTable}>
                <TrendTable points={points} />
            </Disclosed>
        </>
    );
}
