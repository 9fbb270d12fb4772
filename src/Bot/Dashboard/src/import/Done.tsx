import { Text } from "@fluentui/react-components";
import type { Import } from "../api/types";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { LinkButton } from "../ui/LinkButton";
import { Section } from "../ui/Section";
import { useFormStyles } from "../ui/form";

export function Done({ found }: { found: Import }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const programme = useProgramme();
    return (
        <Section title={t.import.doneTitle} panel>
            <Text size={400} weight="semibold">
                {t.import.doneText(found.imported, found.bad)}
            </Text>
            <Text>{t.import.confirmNote}</Text>
            <Text>{t.import.doneRepeat}</Text>
            <div className={styles.row}>
                <LinkButton appearance="primary" to={`/${programme}/pairs`}>
                    {t.import.toPairs}
                </LinkButton>
                <LinkButton to={`/${programme}/import`}>{t.import.another}</LinkButton>
            </div>
        </Section>
    );
}
