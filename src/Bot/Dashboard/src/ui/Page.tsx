import { Text, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { useTitle } from "./useTitle";

const useStyles = makeStyles({
    page: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXL },
    head: {
        display: "flex",
        flexWrap: "wrap",
        justifyContent: "space-between",
        alignItems: "flex-start",
        columnGap: tokens.spacingHorizontalL,
        rowGap: tokens.spacingVerticalM,
    },
    words: { flex: "1 1 260px", minWidth: 0, display: "grid", rowGap: tokens.spacingVerticalXS },
    title: { ...typographyStyles.title2, margin: 0, outline: "none" },
    lead: { color: tokens.colorNeutralForeground2, maxWidth: "70ch" },
    actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
    title: string;
    lead?: string;
    actions?: ReactNode;
    children: ReactNode;
}

let firstPage = true;

/** A page: its heading takes the focus, so that a screen reader tells where one has come. */
export function Page({ title, lead, actions, children }: Props) {
    const styles = useStyles();
    const heading = useRef<HTMLHeadingElement>(null);
    useTitle(title);
    useEffect(() => {
        // The browser itself tells of the page that was opened first.
        if (!firstPage) heading.current?.focus();
        firstPage = false;
    }, []);
    return (
        <div className={styles.page}>
            <div className={styles.head}>
                <div className={styles.words}>
                    <h1 ref={heading} tabIndex={-1} className={styles.title}>
                        {title}
                    </h1>
                    {lead && <Text className={styles.lead}>{lead}</Text>}
                </div>
                {actions && <div className={styles.actions}>{actions}</div>}
            </div>
            {children}
        </div>
    );
}
