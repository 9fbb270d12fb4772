import { Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../texts/words";
import { Unseen } from "./Unseen";

const useStyles = makeStyles({
    stack: { display: "grid", rowGap: tokens.spacingVerticalM },
    tiles: {
        display: "grid",
        gridTemplateColumns: "repeat(auto-fit, minmax(200px, 1fr))",
        gap: tokens.spacingHorizontalM,
    },
    tile: { height: "96px", borderRadius: tokens.borderRadiusLarge },
    line: { height: "20px" },
    title: { height: "28px", width: "40%" },
});

interface Props {
    /** What is being fetched, for those who do not see the grey lines. */
    of: string;
    tiles?: number;
    lines?: number;
}

/** The shape of what is coming. */
export function Skeletons({ of, tiles = 0, lines = 6 }: Props) {
    const styles = useStyles();
    const { t } = useWords();
    return (
        <div role="status">
            <Unseen>{t.common.loading(of)}</Unseen>
            <Skeleton appearance="translucent" aria-hidden="true" className={styles.stack}>
                {tiles > 0 && (
                    <div className={styles.tiles}>
                        {Array.from({ length: tiles }, (_, n) => (
                            <SkeletonItem key={n} className={styles.tile} />
                        ))}
                    </div>
                )}
                <SkeletonItem className={styles.title} />
                {Array.from({ length: lines }, (_, n) => (
                    <SkeletonItem key={n} className={styles.line} />
                ))}
            </Skeleton>
        </div>
    );
}
