import { Field, ProgressBar, Text } from "@fluentui/react-components";
import type { Import } from "../api/types";
import { useWords } from "../texts/words";
import { Section } from "../ui/Section";
import { progressOf } from "./course";

export function Progress({ found }: { found: Import }) {
    const { t } = useWords();
    const importing = found.state === "importing";
    const title = importing ? t.import.importing(found.file) : t.import.checking(found.file);
    const done = progressOf(found);
    const said = importing
        ? t.import.importingNow(found.imported, found.good)
        : found.rows > 0
          ? t.import.checkingNow(found.checked, found.rows)
          : t.import.reading;
    return (
        <Section title={title} panel>
            <Field validationMessage={said} validationState="none">
                <ProgressBar thickness="large" aria-label={title} {...(done === undefined ? {} : { value: done })} />
            </Field>
            <Text>{t.import.mayLeave}</Text>
        </Section>
    );
}
