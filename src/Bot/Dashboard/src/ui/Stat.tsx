import { Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
    tiles: {
        display: "grid",
        gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))",
        gap: tokens.spacingHorizontalM,
        margin: 0,
    },
    tile: {
        display: "flex",
        flexDirection: "column",
        rowGap: tokens.spacingVerticalXXS,
        padding: tokens.spacingHorizontalM,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
        borderRadius: tokens.borderRadiusLarge,
    },
    label: {
        hyphens: "auto",
        color: tokens.colorNeutralForeground2,
        fontSize: tokens.fontSizeBase300,
        fontFamily: tokens.fontFamilyBase,
    },
    value: { margin: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
    note: { color: tokens.colorNeutralForeground2 },
});

export function Stats({ children }: { children: ReactNode }) {
    return <dl className={useStyles().tiles}>{children}</dl>;
}

interface Props {
    label: string;
    /** Undefined where fewer than five people stand behind it. */
    value: string | undefined;
    note?: string | undefined;
    children?: ReactNode;
}

/** One number that counts, with what it is of. */
export function Stat({ label, value, note, children }: Props) {
    const styles = useStyles();
    return (
        <div className={styles.tile}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>
                {value !== undefined && (
                    <Text size={700} weight="semibold">
                        {value}
                    </Text>
                )}
                {note && (
                    <Text size={200} className={styles.note}>
                        {note}
                    </Text>
                )}
                {children}
            </dd>
        </div>
    );
}
