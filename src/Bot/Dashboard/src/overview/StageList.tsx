import { makeStyles, tokens } from "@fluentui/react-components";
import type { Overview } from "../api/types";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Bar } from "../ui/Bar";
import { RouterLink } from "../ui/RouterLink";
import { Unseen } from "../ui/Unseen";

const useStyles = makeStyles({
    table: {
        width: "100%",
        borderCollapse: "collapse",
        fontFamily: tokens.fontFamilyBase,
        fontSize: tokens.fontSizeBase300,
        lineHeight: tokens.lineHeightBase300,
    },
    stage: {
        textAlign: "left",
        fontWeight: tokens.fontWeightRegular,
        padding: `${tokens.spacingVerticalXS} 0`,
        width: "1%",
        whiteSpace: "nowrap",
    },
    count: {
        textAlign: "right",
        width: "1%",
        whiteSpace: "nowrap",
        padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
        fontVariantNumeric: "tabular-nums",
    },
    bar: { padding: `${tokens.spacingVerticalXS} 0` },
});

/** The funnel: each stage a link to its pairs, and a length. */
export function StageList({ funnel }: { funnel: Overview["funnel"] }) {
    const styles = useStyles();
    const { t, f } = useWords();
    const programme = useProgramme();
    const most = Math.max(...funnel.map((stage) => stage.count));
    const all = funnel.reduce((sum, stage) => sum + stage.count, 0);
    return (
        <>
            <table className={styles.table}>
                <caption>
                    <Unseen>{t.overview.stagesCaption}</Unseen>
                </caption>
                <thead>
                    <tr>
                        <th scope="col">
                            <Unseen>{t.overview.stage}</Unseen>
                        </th>
                        <th scope="col">
                            <Unseen>{t.overview.pairs}</Unseen>
                        </th>
                        <th scope="col">
                            <Unseen>{t.overview.share}</Unseen>
                        </th>
                    </tr>
                </thead>
                <tbody>
                    {funnel.map(({ stage, count }) => (
                        <tr key={stage}>
                            <th scope="row" className={styles.stage}>
                                {count > 0 ? (
                                    <RouterLink to={`/${programme}/pairs?stage=${stage}`}>{t.stage[stage]}</RouterLink>
                                ) : (
                                    t.stage[stage]
                                )}
                            </th>
                            <td className={styles.count}>{f.number(count)}</td>
                            <td className={styles.bar}>
                                <Unseen>{f.percent(count / all)}</Unseen>
                                <Bar share={count / most} />
                            </td>
                        </tr>
                    ))}
                </tbody>
            </table>
            <RouterLink to={`/${programme}/pairs`}>{t.overview.allPairs(all)}</RouterLink>
        </>
    );
}
