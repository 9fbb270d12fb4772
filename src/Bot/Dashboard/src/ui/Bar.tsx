import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
    track: {
        height: "8px",
        borderRadius: tokens.borderRadiusCircular,
        backgroundColor: tokens.colorNeutralBackground5,
        overflow: "hidden",
        forcedColorAdjust: "none",
    },
    fill: {
        height: "100%",
        borderRadius: tokens.borderRadiusCircular,
        backgroundColor: tokens.colorCompoundBrandBackground,
    },
});

/** A share as a length; the number itself stands beside it, so a screen reader needs nothing of this. */
export function Bar({ share }: { share: number }) {
    const styles = useStyles();
    const percent = Math.round(Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)) * 100);
    return (
        <div className={styles.track} aria-hidden="true">
            <div className={styles.fill} style={{ width: `${percent}%` }} />
        </div>
    );
}
