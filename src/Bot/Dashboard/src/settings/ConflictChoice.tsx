import {
    Button,
    Field,
    MessageBar,
    MessageBarBody,
    MessageBarTitle,
    Radio,
    RadioGroup,
    Text,
    makeStyles,
    tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../texts/words";
import { useFormStyles } from "../ui/form";
import type { FieldName, Fields } from "./conflict";
import { useFieldWords } from "./fieldWords";
import type { Meanwhile } from "./useSaving";

const useStyles = makeStyles({
    all: {
        display: "flex",
        flexDirection: "column",
        rowGap: tokens.spacingVerticalM,
        padding: tokens.spacingHorizontalL,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningBorderActive}`,
        borderRadius: tokens.borderRadiusLarge,
        outline: "none",
    },
    list: { margin: 0 },
});

interface Props {
    meanwhile: Meanwhile;
    languages: { id: string; name: string }[];
    onSettle: (keepTheirs: ReadonlySet<FieldName>) => void;
    onYield: () => void;
}

/** What somebody else changed meanwhile, beside one's own, and the choice between them. */
export function ConflictChoice({ meanwhile: { conflict, theirs }, languages, onSettle, onYield }: Props) {
    const styles = useStyles();
    const form = useFormStyles();
    const { t } = useWords();
    const words = useFieldWords(languages);
    const [keepTheirs, setKeepTheirs] = useState<ReadonlySet<FieldName>>(new Set());
    const place = useRef<HTMLDivElement>(null);
    useEffect(() => place.current?.focus(), []);
    const choose = (field: FieldName, whose: string) =>
        setKeepTheirs((before) => {
            const next = new Set(before);
            if (whose === "theirs") next.add(field);
            else next.delete(field);
            return next;
        });
    return (
        <div ref={place} tabIndex={-1} role="group" aria-label={t.settings.conflictTitle} className={styles.all}>
            <MessageBar intent="warning" layout="multiline" role="alert">
                <MessageBarBody>
                    <MessageBarTitle>{t.settings.conflictTitle}</MessageBarTitle>
                    {t.settings.conflictText}
                </MessageBarBody>
            </MessageBar>
            {conflict.clashes.map(({ field, was, mine, theirs: other }) => (
                <Field key={field} label={words.name(field)} hint={t.settings.was(words.value(field, was))}>
                    <RadioGroup defaultValue="mine" onChange={(_, change) => choose(field, change.value)}>
                        <Radio value="mine" label={t.settings.mine(words.value(field, mine))} />
                        <Radio value="theirs" label={t.settings.theirs(words.value(field, other))} />
                    </RadioGroup>
                </Field>
            ))}
            {conflict.theirs.length > 0 && (
                <TheirsAlone fields={conflict.theirs} theirs={theirs} languages={languages} />
            )}
            <div className={form.row}>
                <Button appearance="primary" onClick={() => onSettle(keepTheirs)}>
                    {t.settings.useChosen}
                </Button>
                <Button onClick={onYield}>{t.settings.useTheirs}</Button>
            </div>
        </div>
    );
}

function TheirsAlone({
    fields,
    theirs,
    languages,
}: {
    fields: FieldName[];
    theirs: Fields;
    languages: Props["languages"];
}) {
    const styles = useStyles();
    const { t } = useWords();
    const words = useFieldWords(languages);
    return (
        <div>
            <Text>{t.settings.conflictOther}</Text>
            <ul className={styles.list}>
                {fields.map((field) => (
                    <li key={field}>
                        <Text>{t.settings.changed(words.name(field), words.value(field, theirs[field]))}</Text>
                    </li>
                ))}
            </ul>
        </div>
    );
}
