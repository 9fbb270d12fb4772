import { Badge, type BadgeProps } from "@fluentui/react-components";
import type { Stage } from "../api/types";
import { useWords } from "../texts/words";
import { useBadgeStyles } from "./badge";

const colours: Record<Stage, NonNullable<BadgeProps["color"]>> = {
    proposed: "subtle",
    invited: "informative",
    clarifying: "informative",
    active: "brand",
    paused: "subtle",
    reviewing: "brand",
    completed: "success",
    ended: "subtle",
};

export function StageBadge({ stage }: { stage: Stage }) {
    const { t } = useWords();
    const { badge } = useBadgeStyles();
    return (
        <Badge appearance="tint" color={colours[stage]} size="medium" className={badge}>
            {t.stage[stage]}
        </Badge>
    );
}
