import { Button, makeStyles } from "@fluentui/react-components";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { NotReached } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { refusalOf } from "../ui/Refusal";

const useStyles = makeStyles({ button: { whiteSpace: "nowrap" } });

interface Props {
    person: NotReached;
    onSaid: (sentence: string, went: boolean) => void;
}

/** Sends again what is kept for somebody, once what kept them away is put right. */
export function Retry({ person, onSaid }: Props) {
    const styles = useStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const queries = useQueryClient();
    const trying = useMutation({
        mutationFn: () => api.retry(programme, person.id),
        onSuccess: async ({ queued }) => {
            onSaid(t.deliveries.retried(person.name, queued), true);
            await queries.invalidateQueries({ queryKey: [programme, "deliveries"] });
        },
        onError: (error) => onSaid(refusalOf(error, {}) ?? t.deliveries.retryFailed(person.name), false),
    });
    return (
        <Button
            size="small"
            className={styles.button}
            aria-label={t.deliveries.retryFor(person.name)}
            disabledFocusable={trying.isPending}
            onClick={() => trying.mutate()}
        >
            {t.deliveries.retry}
        </Button>
    );
}
