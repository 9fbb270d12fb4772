import { Subtitle1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ReactNode, useId } from "react";

const useStyles = makeStyles({
    section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
    title: { margin: 0 },
    panel: {
        padding: tokens.spacingHorizontalL,
        backgroundColor: tokens.colorNeutralBackground1,
        borderRadius: tokens.borderRadiusLarge,
        border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    },
});

interface Props {
    title: string;
    /** Set apart on a surface of its own. */
    panel?: boolean;
    children: ReactNode;
}

export function Section({ title, panel = false, children }: Props) {
    const styles = useStyles();
    const id = useId();
    return (
        <section aria-labelledby={id} className={mergeClasses(styles.section, panel && styles.panel)}>
            <Subtitle1 as="h2" id={id} className={styles.title}>
                {title}
            </Subtitle1>
            {children}
        </section>
    );
}
