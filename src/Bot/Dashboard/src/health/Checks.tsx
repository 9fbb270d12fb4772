import { Badge, Subtitle2, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular, QuestionRegular } from "@fluentui/react-icons";
import type { HealthCheck } from "../api/types";
import { useWords } from "../texts/words";
import { useBadgeStyles } from "../ui/badge";
import { inOrder } from "./order";

const useStyles = makeStyles({
    list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalM },
    check: {
        display: "flex",
        flexDirection: "column",
        rowGap: tokens.spacingVerticalXS,
        padding: tokens.spacingHorizontalL,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
        borderRadius: tokens.borderRadiusLarge,
    },
    head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
    title: { margin: 0 },
    detail: { color: tokens.colorNeutralForeground2 },
});

export function Checks({ checks }: { checks: HealthCheck[] }) {
    const styles = useStyles();
    const { t } = useWords();
    return (
        <ul className={styles.list}>
            {inOrder(checks).map((check) => (
                <li key={check.id} className={styles.check}>
                    <div className={styles.head}>
                        <Subtitle2 as="h3" className={styles.title}>
                            {check.title}
                        </Subtitle2>
                        <Verdict ok={check.ok} />
                    </div>
                    <Text className={styles.detail}>{check.detail}</Text>
                    {check.fix && (
                        <Text>
                            <Text weight="semibold">{t.health.fix}: </Text>
                            {check.fix}
                        </Text>
                    )}
                </li>
            ))}
        </ul>
    );
}

function Verdict({ ok }: { ok: boolean | null }) {
    const { t } = useWords();
    const { badge } = useBadgeStyles();
    if (ok === null) {
        return (
            <Badge className={badge} appearance="tint" color="subtle" icon={<QuestionRegular />}>
                {t.health.unknown}
            </Badge>
        );
    }
    return ok ? (
        <Badge className={badge} appearance="tint" color="success" icon={<CheckmarkRegular />}>
            {t.health.pass}
        </Badge>
    ) : (
        <Badge className={badge} appearance="tint" color="danger" icon={<DismissRegular />}>
            {t.health.fail}
        </Badge>
    );
}
