import { Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular, RecordRegular } from "@fluentui/react-icons";
import type { ImportState } from "../api/types";
import { useWords } from "../texts/words";
import { Unseen } from "../ui/Unseen";
import { stepOf, steps } from "./course";

const useStyles = makeStyles({
    steps: {
        listStyleType: "none",
        margin: 0,
        padding: 0,
        display: "flex",
        flexWrap: "wrap",
        columnGap: tokens.spacingHorizontalXL,
        rowGap: tokens.spacingVerticalS,
    },
    step: {
        display: "flex",
        alignItems: "center",
        columnGap: tokens.spacingHorizontalXS,
        color: tokens.colorNeutralForeground2,
    },
    here: { color: tokens.colorNeutralForeground1 },
    icon: { display: "flex", fontSize: "20px", color: tokens.colorBrandForeground1 },
});

export function Steps({ state }: { state: ImportState | undefined }) {
    const styles = useStyles();
    const { t } = useWords();
    const all = state === "done";
    const at = steps.indexOf(stepOf(state));
    return (
        <ol className={styles.steps} aria-label={t.import.stepsName}>
            {steps.map((step, n) => {
                const done = n < at || all;
                const here = n === at && !all;
                return (
                    <li
                        key={step}
                        className={mergeClasses(styles.step, here && styles.here)}
                        {...(here ? { "aria-current": "step" as const } : {})}
                    >
                        <span className={styles.icon} aria-hidden="true">
                            {done ? <CheckmarkCircleFilled /> : here ? <RecordRegular /> : <CircleRegular />}
                        </span>
                        <Text weight={here ? "semibold" : "regular"}>{t.import.steps[step]}</Text>
                        {done && <Unseen>({t.import.stepDone})</Unseen>}
                    </li>
                );
            })}
        </ol>
    );
}
