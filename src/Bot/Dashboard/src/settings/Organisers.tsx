import { Button, Text, useRestoreFocusTarget } from "@fluentui/react-components";
import { useState } from "react";
import type { Organiser } from "../api/types";
import { useWords } from "../texts/words";
import { type Column, DataTable } from "../ui/DataTable";
import { Section } from "../ui/Section";
import { AddOrganiser } from "./AddOrganiser";
import { RemoveOrganiser } from "./RemoveOrganiser";

export function Organisers({ organisers }: { organisers: Organiser[] }) {
    const { t } = useWords();
    const comeBack = useRestoreFocusTarget();
    const [removing, setRemoving] = useState<Organiser>();
    const nameOf = (organiser: Organiser) => organiser.name ?? t.settings.unnamed;
    const columns: Column<Organiser>[] = [
        { header: t.settings.organiser, isName: true, cell: nameOf },
        {
            header: t.settings.action,
            cell: (organiser) =>
                organiser.fixed ? (
                    <Text>{t.settings.fixed}</Text>
                ) : (
                    <Button
                        {...comeBack}
                        size="small"
                        aria-label={t.settings.removeNamed(nameOf(organiser))}
                        onClick={() => setRemoving(organiser)}
                    >
                        {t.settings.remove}
                    </Button>
                ),
        },
    ];
    return (
        <Section title={t.settings.organisers} panel>
            <Text>{t.settings.organisersText}</Text>
            <DataTable
                caption={t.settings.organisersCaption}
                columns={columns}
                rows={organisers}
                keyOf={(organiser) => organiser.id}
            />
            <AddOrganiser />
            {removing && (
                <RemoveOrganiser id={removing.id} name={nameOf(removing)} onClose={() => setRemoving(undefined)} />
            )}
        </Section>
    );
}
