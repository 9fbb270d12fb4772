import {
    Button,
    Dialog,
    DialogActions,
    DialogBody,
    DialogContent,
    DialogSurface,
    DialogTitle,
} from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { Refusal } from "../ui/Refusal";
import { useFormStyles } from "../ui/form";
import { useShownOrganisers } from "./useOrganisers";

export function RemoveOrganiser({ id, name, onClose }: { id: string; name: string; onClose: () => void }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const announce = useAnnounce();
    const show = useShownOrganisers();
    const removing = useMutation({
        mutationFn: () => api.removeOrganiser(programme, id),
        onSuccess: () => {
            show((before) => before.filter((organiser) => organiser.id !== id));
            announce(t.settings.removed(name));
            onClose();
        },
    });
    return (
        <Dialog open modalType="alert" onOpenChange={(_, change) => !change.open && onClose()}>
            <DialogSurface>
                <DialogBody>
                    <DialogTitle>{t.settings.removeTitle(name)}</DialogTitle>
                    <DialogContent className={styles.fields}>
                        <div>{t.settings.removeText}</div>
                        {removing.isError && <Refusal error={removing.error} />}
                    </DialogContent>
                    <DialogActions fluid>
                        <Button onClick={onClose}>{t.common.cancel}</Button>
                        <Button
                            appearance="primary"
                            disabledFocusable={removing.isPending}
                            onClick={() => removing.mutate()}
                        >
                            {t.settings.remove}
                        </Button>
                    </DialogActions>
                </DialogBody>
            </DialogSurface>
        </Dialog>
    );
}
