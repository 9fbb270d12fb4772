import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
    track: {
        position: "relative",
        height: "12px",
        marginLeft: "6px",
        marginRight: "6px",
        forcedColorAdjust: "none",
        "::before": {
            content: '""',
            position: "absolute",
            left: "-6px",
            right: "-6px",
            top: "4px",
            height: "4px",
            borderRadius: tokens.borderRadiusCircular,
            backgroundColor: tokens.colorNeutralBackground5,
        },
    },
    way: { position: "absolute", top: "4px", height: "4px", backgroundColor: tokens.colorCompoundBrandBackground },
    dot: {
        position: "absolute",
        top: 0,
        width: "12px",
        height: "12px",
        marginLeft: "-6px",
        boxSizing: "border-box",
        borderRadius: tokens.borderRadiusCircular,
        border: `2px solid ${tokens.colorCompoundBrandBackground}`,
        backgroundColor: tokens.colorNeutralBackground1,
    },
    end: { backgroundColor: tokens.colorCompoundBrandBackground },
});

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** From the open dot to the full one. The words beside it say the same. */
export function Distance({ from, to }: { from: number; to: number }) {
    const styles = useStyles();
    return (
        <div className={styles.track} aria-hidden="true">
            <div
                className={styles.way}
                style={{ left: percent(Math.min(from, to)), width: percent(Math.abs(to - from)) }}
            />
            <div className={styles.dot} style={{ left: percent(from) }} />
            <div className={mergeClasses(styles.dot, styles.end)} style={{ left: percent(to) }} />
        </div>
    );
}
