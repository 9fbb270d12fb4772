import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { Import } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Refusal } from "../ui/Refusal";
import { Section } from "../ui/Section";
import { useFormStyles } from "../ui/form";

/** What was found, and the question whether to go on. */
export function Ready({ found }: { found: Import }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const queries = useQueryClient();
    const deciding = useMutation({
        mutationFn: (yes: boolean) =>
            yes ? api.confirmImport(programme, found.id) : api.cancelImport(programme, found.id),
        onSettled: () => queries.invalidateQueries({ queryKey: [programme] }),
    });
    return (
        <Section title={t.import.readyTitle(found.file)} panel>
            <Text>{summaryOf(found, t.import)}</Text>
            {!found.lineChecked && (
                <MessageBar intent="info" layout="multiline">
                    <MessageBarBody>{t.import.notLineChecked}</MessageBarBody>
                </MessageBar>
            )}
            {found.good > 0 && <Text>{t.import.confirmNote}</Text>}
            <div className={styles.row}>
                {found.good > 0 && (
                    <Button
                        appearance="primary"
                        disabledFocusable={deciding.isPending}
                        onClick={() => deciding.mutate(true)}
                    >
                        {t.import.confirm(found.good)}
                    </Button>
                )}
                <Button disabledFocusable={deciding.isPending} onClick={() => deciding.mutate(false)}>
                    {t.import.cancel}
                </Button>
            </div>
            {deciding.isError && <Refusal error={deciding.error} />}
        </Section>
    );
}

interface Sentences {
    readyNone: string;
    readyAll: (good: number) => string;
    readySome: (good: number, bad: number) => string;
}

function summaryOf({ good, bad }: Import, t: Sentences): string {
    if (good === 0) return t.readyNone;
    return bad === 0 ? t.readyAll(good) : t.readySome(good, bad);
}
