import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Role } from "../api/types";
import { useWords } from "../texts/words";
import { useFormStyles } from "../ui/form";
import { lastMonths, withFrom, withTo } from "./period";

/** Which months and which side; empty is all. */
export interface Look {
    from: string;
    to: string;
    side: Role | "";
}

const months = 36;

export function Looks({ look, onChange }: { look: Look; onChange: (look: Look) => void }) {
    const styles = useFormStyles();
    const { t } = useWords();
    return (
        <search className={styles.filters}>
            <MonthChoice
                label={t.insights.from}
                value={look.from}
                onChange={(from) => onChange({ ...look, ...withFrom(look, from) })}
            />
            <MonthChoice
                label={t.insights.to}
                value={look.to}
                onChange={(to) => onChange({ ...look, ...withTo(look, to) })}
            />
            <Field label={t.insights.side} className={styles.filter}>
                <Select
                    value={look.side}
                    onChange={(_, change) => onChange({ ...look, side: change.value as Look["side"] })}
                >
                    <option value="">{t.insights.bothSides}</option>
                    <option value="executive">{t.insights.sides.executive}</option>
                    <option value="mentor">{t.insights.sides.mentor}</option>
                </Select>
            </Field>
        </search>
    );
}

interface MonthProps {
    label: string;
    value: string;
    onChange: (month: string) => void;
}

function MonthChoice({ label, value, onChange }: MonthProps) {
    const styles = useFormStyles();
    const { t, f } = useWords();
    const [choices] = useState(() => lastMonths(new Date(), months));
    return (
        <Field label={label} className={styles.filter}>
            <Select value={value} onChange={(_, change) => onChange(change.value)}>
                <option value="">{t.insights.anyTime}</option>
                {choices.map((month) => (
                    <option key={month} value={month}>
                        {f.month(month)}
                    </option>
                ))}
            </Select>
        </Field>
    );
}
