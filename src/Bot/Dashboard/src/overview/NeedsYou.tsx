import { Text, makeStyles, tokens } from "@fluentui/react-components";
import {
    CheckmarkCircleFilled,
    ClockAlarmRegular,
    DocumentCheckmarkRegular,
    ErrorCircleFilled,
    MailDismissRegular,
    PersonProhibitedRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useProgramme } from "../app/programme";
import { type Texts } from "../texts/en";
import { useWords } from "../texts/words";
import { LinkButton } from "../ui/LinkButton";
import type { Attention } from "./attention";

const useStyles = makeStyles({
    list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column" },
    item: {
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        columnGap: tokens.spacingHorizontalM,
        rowGap: tokens.spacingVerticalS,
        padding: `${tokens.spacingVerticalM} 0`,
        ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
    },
    icon: { display: "flex", fontSize: "24px", color: tokens.colorNeutralForeground2 },
    bad: { display: "flex", fontSize: "24px", color: tokens.colorStatusDangerForeground1 },
    good: { display: "flex", fontSize: "24px", color: tokens.colorStatusSuccessForeground1 },
    words: { flex: "1 1 200px", minWidth: 0 },
    calm: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
});

interface Props {
    items: Attention[];
    healthUnknown: boolean;
}

export function NeedsYou({ items, healthUnknown }: Props) {
    const styles = useStyles();
    const { t } = useWords();
    const programme = useProgramme();
    if (items.length === 0) {
        return (
            <div className={styles.calm}>
                <span className={styles.good} aria-hidden="true">
                    <CheckmarkCircleFilled />
                </span>
                <Text>{healthUnknown ? t.overview.nothingButHealth : t.overview.nothing}</Text>
            </div>
        );
    }
    return (
        <ul className={styles.list}>
            {items.map((item) => {
                const { sentence, link, to, icon } = shown(item, t.overview);
                return (
                    <li key={`${item.what}${to}`} className={styles.item}>
                        <span className={item.what === "health" ? styles.bad : styles.icon} aria-hidden="true">
                            {icon}
                        </span>
                        <Text className={styles.words}>{sentence}</Text>
                        <LinkButton to={`/${encodeURIComponent(programme)}/${to}`}>{link}</LinkButton>
                    </li>
                );
            })}
        </ul>
    );
}

interface Shown {
    sentence: string;
    link: string;
    to: string;
    icon: ReactNode;
}

function shown(item: Attention, t: Texts["overview"]): Shown {
    switch (item.what) {
        case "health":
            return { sentence: t.health(item.titles), link: t.toHealth, to: "health", icon: <ErrorCircleFilled /> };
        case "import":
            return {
                sentence: t.importReady(item.file, item.good),
                link: t.toImport,
                to: `import/${item.id}`,
                icon: <DocumentCheckmarkRegular />,
            };
        case "notReached":
            return {
                sentence: t.notReached(item.count),
                link: t.toNotReached,
                to: "deliveries",
                icon: <PersonProhibitedRegular />,
            };
        case "stuck":
            return {
                sentence: t.stuck(item.count),
                link: t.toStuck,
                to: "pairs?stuck=true",
                icon: <ClockAlarmRegular />,
            };
        case "failed":
            return { sentence: t.failed(item.count), link: t.toFailed, to: "deliveries", icon: <MailDismissRegular /> };
    }
}
