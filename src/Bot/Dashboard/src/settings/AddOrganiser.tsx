import { Button, Field, Input } from "@fluentui/react-components";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { mayBeAddress } from "../pairs/address";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { Refusal } from "../ui/Refusal";
import { useFormStyles } from "../ui/form";
import { useShownOrganisers } from "./useOrganisers";

export function AddOrganiser() {
    const styles = useFormStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const announce = useAnnounce();
    const show = useShownOrganisers();
    const [address, setAddress] = useState("");
    const [checked, setChecked] = useState(false);
    const adding = useMutation({
        mutationFn: () => api.addOrganiser(programme, address.trim()),
        onSuccess: (organisers) => {
            show(() => organisers);
            setAddress("");
            setChecked(false);
            announce(t.settings.added);
        },
    });
    function submit(event: FormEvent) {
        event.preventDefault();
        setChecked(true);
        if (mayBeAddress(address)) adding.mutate();
    }
    return (
        <form onSubmit={submit} noValidate className={styles.fields} aria-label={t.settings.add}>
            <Field
                label={t.settings.address}
                hint={t.settings.addressHint}
                {...(checked && !mayBeAddress(address) ? { validationMessage: t.pairs.address } : {})}
            >
                <Input type="email" autoComplete="off" value={address} onChange={(_, to) => setAddress(to.value)} />
            </Field>
            {adding.isError && <Refusal error={adding.error} />}
            <div>
                <Button type="submit" disabledFocusable={adding.isPending}>
                    {t.settings.add}
                </Button>
            </div>
        </form>
    );
}
