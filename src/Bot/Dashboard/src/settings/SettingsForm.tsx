import { Button, Field, Input, MessageBar, MessageBarBody, Select, Text } from "@fluentui/react-components";
import { type FormEvent, useRef, useState } from "react";
import type { Settings } from "../api/types";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { Refusal } from "../ui/Refusal";
import { Section } from "../ui/Section";
import { useFormStyles } from "../ui/form";
import { ConflictChoice } from "./ConflictChoice";
import { wrongIn } from "./check";
import type { FieldName } from "./conflict";
import { useSaving } from "./useSaving";

export function SettingsForm({ settings, etag }: { settings: Settings; etag: string }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const announce = useAnnounce();
    const form = useRef<HTMLFormElement>(null);
    const [tried, setTried] = useState(false);
    const [said, setSaid] = useState<string>();
    const say = (sentence: string) => {
        setSaid(sentence);
        announce(sentence);
    };
    const saving = useSaving(settings, etag, () => say(t.settings.saved));
    const { fields, change } = saving;
    const wrong = tried ? wrongIn(fields) : {};
    const message = (field: FieldName) => (wrong[field] ? { validationMessage: t.settings[wrong[field]] } : {});
    function submit(event: FormEvent) {
        event.preventDefault();
        setTried(true);
        setSaid(undefined);
        const first = Object.keys(wrongIn(fields))[0];
        if (first) form.current?.querySelector<HTMLElement>(`[name=${first}]`)?.focus();
        else if (saving.isChanged) saving.save();
        else say(t.settings.unchanged);
    }
    return (
        <form ref={form} onSubmit={submit} noValidate className={styles.sections}>
            {saving.meanwhile && (
                <ConflictChoice
                    meanwhile={saving.meanwhile}
                    languages={settings.languages}
                    onSettle={saving.settle}
                    onYield={saving.yieldToThem}
                />
            )}
            <Section title={t.settings.programme} panel>
                <div className={styles.fields}>
                    <Field label={t.settings.name} hint={t.settings.nameHint} required {...message("name")}>
                        <Input
                            name="name"
                            maxLength={100}
                            value={fields.name}
                            onChange={(_, to) => change({ name: to.value })}
                        />
                    </Field>
                </div>
            </Section>
            <Section title={t.settings.defaults} panel>
                <div className={styles.fields}>
                    <Field label={t.settings.months} hint={t.settings.monthsHint} required {...message("months")}>
                        <Input
                            name="months"
                            type="number"
                            min={1}
                            max={24}
                            value={shown(fields.months)}
                            onChange={(_, to) => change({ months: numberIn(to.value) })}
                        />
                    </Field>
                    <Field
                        label={t.settings.monthlyMinutes}
                        hint={t.settings.monthlyMinutesHint}
                        required
                        {...message("monthlyMinutes")}
                    >
                        <Input
                            name="monthlyMinutes"
                            type="number"
                            min={15}
                            step={15}
                            value={shown(fields.monthlyMinutes)}
                            onChange={(_, to) => change({ monthlyMinutes: numberIn(to.value) })}
                        />
                    </Field>
                    <Field label={t.settings.language} hint={t.settings.languageHint}>
                        <Select
                            name="language"
                            value={fields.language}
                            onChange={(_, to) => change({ language: to.value })}
                        >
                            {settings.languages.map((language) => (
                                <option key={language.id} value={language.id}>
                                    {language.name}
                                </option>
                            ))}
                        </Select>
                    </Field>
                </div>
            </Section>
            <Section title={t.settings.quiet} panel>
                <Text>{t.settings.quietText}</Text>
                <div className={styles.fields}>
                    <div className={styles.pair}>
                        <Field label={t.settings.wakingFrom} required>
                            <Input
                                name="wakingFrom"
                                type="time"
                                value={fields.wakingFrom}
                                onChange={(_, to) => change({ wakingFrom: to.value })}
                            />
                        </Field>
                        <Field label={t.settings.wakingTo} required {...message("wakingTo")}>
                            <Input
                                name="wakingTo"
                                type="time"
                                value={fields.wakingTo}
                                onChange={(_, to) => change({ wakingTo: to.value })}
                            />
                        </Field>
                    </div>
                </div>
            </Section>
            {saving.error && <Refusal error={saving.error} />}
            {said && !saving.isChanged && (
                <MessageBar intent="success">
                    <MessageBarBody>{said}</MessageBarBody>
                </MessageBar>
            )}
            {!saving.meanwhile && (
                <div className={styles.row}>
                    <Button type="submit" appearance="primary" disabledFocusable={saving.isSaving}>
                        {saving.isSaving ? t.settings.saving : t.settings.save}
                    </Button>
                    {saving.isChanged && <Button onClick={saving.discard}>{t.settings.discard}</Button>}
                </div>
            )}
        </form>
    );
}

/** What is typed into a number's box while it is not one yet is NaN, and shown as nothing. */
const numberIn = (words: string) => (words.trim() === "" ? Number.NaN : Number(words));
const shown = (value: number) => (Number.isNaN(value) ? "" : String(value));
