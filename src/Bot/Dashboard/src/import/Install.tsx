import { Button, Field, ProgressBar, Text } from "@fluentui/react-components";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { Import, Installs } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Refusal } from "../ui/Refusal";
import { Section } from "../ui/Section";
import { useFormStyles } from "../ui/form";
import { isInstalling } from "./installing";

const pause = 3000;

/** For people whom the coach does not know yet: install it where that is allowed, else say who can. */
export function Install({ found }: { found: Import }) {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const installs = useQuery({
        queryKey: [programme, "installs"],
        queryFn: ({ signal }) => api.installs(programme, signal),
        refetchInterval: ({ state }) => (isInstalling(state.data?.last) ? pause : false),
    });
    if (!installs.data) return null;
    return (
        <Section title={t.import.installTitle(found.counts.unknown)} panel>
            <Text>{t.import.installText}</Text>
            {installs.data.allowed ? (
                <Allowed id={found.id} installs={installs.data} />
            ) : (
                <>
                    {installs.data.why && <Text>{installs.data.why}</Text>}
                    <Text>{installs.data.setupPolicy}</Text>
                </>
            )}
        </Section>
    );
}

function Allowed({ id, installs: { last } }: { id: string; installs: Installs }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const queries = useQueryClient();
    const starting = useMutation({
        mutationFn: () => api.install(programme, id),
        onSuccess: () => queries.invalidateQueries({ queryKey: [programme, "installs"] }),
    });
    if (last && isInstalling(last)) {
        const done = last.installed + last.had + last.failed.length;
        return (
            <Field validationMessage={t.import.installing(done, last.asked)} validationState="none">
                <ProgressBar
                    thickness="large"
                    aria-label={t.import.installNow}
                    value={done}
                    max={Math.max(1, last.asked)}
                />
            </Field>
        );
    }
    return (
        <>
            {last && (
                <div aria-live="polite">
                    <Text>{t.import.installed(last.installed, last.had)}</Text>
                    {last.failed.length > 0 && <NotInstalled failed={last.failed} />}
                </div>
            )}
            <div className={styles.row}>
                <Button disabledFocusable={starting.isPending} onClick={() => starting.mutate()}>
                    {t.import.installNow}
                </Button>
            </div>
            {starting.isError && <Refusal error={starting.error} />}
        </>
    );
}

function NotInstalled({ failed }: { failed: { address: string; reason: string }[] }) {
    const { t } = useWords();
    return (
        <>
            <Text>{t.import.installFailed(failed.length)}</Text>
            <ul>
                {failed.map(({ address, reason }) => (
                    <li key={address}>
                        <Text>
                            {address}: {reason}
                        </Text>
                    </li>
                ))}
            </ul>
        </>
    );
}
