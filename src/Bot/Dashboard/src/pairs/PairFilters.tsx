import { Checkbox, Field, SearchBox, Select } from "@fluentui/react-components";
import { stages } from "../api/types";
import { useWords } from "../texts/words";
import { useFormStyles } from "../ui/form";
import type { PairView } from "./filter";

interface Props {
    view: PairView;
    onChange: (change: Partial<PairView>) => void;
}

export function PairFilters({ view, onChange }: Props) {
    const styles = useFormStyles();
    const { t } = useWords();
    return (
        <search className={styles.filters}>
            <Field label={t.common.search} className={styles.filter}>
                <SearchBox
                    dismiss={{ "aria-label": t.common.clearSearch }}
                    value={view.q}
                    onChange={(_, change) => onChange({ q: change.value })}
                />
            </Field>
            <Field label={t.pairs.stage} className={styles.filter}>
                <Select
                    value={view.stage ?? ""}
                    onChange={(_, change) => onChange({ stage: stages.find((stage) => stage === change.value) })}
                >
                    <option value="">{t.pairs.allStages}</option>
                    {stages.map((stage) => (
                        <option key={stage} value={stage}>
                            {t.stage[stage]}
                        </option>
                    ))}
                </Select>
            </Field>
            <Checkbox
                label={t.pairs.stuckOnly}
                checked={view.stuck}
                onChange={(_, change) => onChange({ stuck: change.checked === true })}
            />
        </search>
    );
}
