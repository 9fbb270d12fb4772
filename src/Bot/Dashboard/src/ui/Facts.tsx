import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
    facts: {
        margin: 0,
        display: "grid",
        fontFamily: tokens.fontFamilyBase,
        fontSize: tokens.fontSizeBase300,
        lineHeight: tokens.lineHeightBase300,
    },
    spread: {
        gridTemplateColumns: "repeat(auto-fill, minmax(min(260px, 100%), 1fr))",
        columnGap: tokens.spacingHorizontalXXL,
    },
    fact: {
        display: "flex",
        justifyContent: "space-between",
        columnGap: tokens.spacingHorizontalL,
        padding: `${tokens.spacingVerticalS} 0`,
        borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
    value: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** Names with a value each. */
interface Props {
    facts: [name: string, value: string][];
    /** Beside each other as far as there is room. */
    spread?: boolean;
}

export function Facts({ facts, spread = false }: Props) {
    const styles = useStyles();
    return (
        <dl className={mergeClasses(styles.facts, spread && styles.spread)}>
            {facts.map(([name, value]) => (
                <div key={name} className={styles.fact}>
                    <dt>{name}</dt>
                    <dd className={styles.value}>{value}</dd>
                </div>
            ))}
        </dl>
    );
}
