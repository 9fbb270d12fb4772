import { Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
    empty: {
        display: "flex",
        flexDirection: "column",
        alignItems: "center",
        textAlign: "center",
        rowGap: tokens.spacingVerticalS,
        padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
        borderRadius: tokens.borderRadiusLarge,
    },
    icon: { fontSize: "32px", color: tokens.colorBrandForeground1, display: "flex" },
    title: { margin: 0 },
    text: { maxWidth: "56ch", color: tokens.colorNeutralForeground2 },
    actions: {
        display: "flex",
        flexWrap: "wrap",
        justifyContent: "center",
        gap: tokens.spacingHorizontalS,
        marginTop: tokens.spacingVerticalS,
    },
});

interface Props {
    icon: ReactNode;
    title: string;
    text: string;
    children?: ReactNode;
}

/** Nothing to list, and what to do about it. */
export function Empty({ icon, title, text, children }: Props) {
    const styles = useStyles();
    return (
        <div className={styles.empty}>
            <span className={styles.icon} aria-hidden="true">
                {icon}
            </span>
            <Subtitle2 as="h2" className={styles.title}>
                {title}
            </Subtitle2>
            <Text align="center" className={styles.text}>
                {text}
            </Text>
            {children && <div className={styles.actions}>{children}</div>}
        </div>
    );
}
