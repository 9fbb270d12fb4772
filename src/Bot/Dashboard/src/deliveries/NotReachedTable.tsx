import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { useState } from "react";
import type { NotReached } from "../api/types";
import { useWords } from "../texts/words";
import { type Column, DataTable } from "../ui/DataTable";
import { Retry } from "./Retry";

export function NotReachedTable({ people }: { people: NotReached[] }) {
    const { t, f } = useWords();
    const [said, setSaid] = useState<{ sentence: string; went: boolean }>();
    const columns: Column<NotReached>[] = [
        { header: t.deliveries.columns.name, isName: true, cell: (person) => person.name },
        { header: t.deliveries.columns.why, cell: (person) => t.people.why[person.why] },
        { header: t.deliveries.columns.since, oneLine: true, cell: (person) => f.date(person.since) },
        { header: t.deliveries.columns.remedy, cell: (person) => person.remedy },
        { header: t.deliveries.columns.kept, isNumber: true, cell: (person) => f.number(person.kept) },
        {
            header: t.deliveries.columns.action,
            cell: (person) => <Retry person={person} onSaid={(sentence, went) => setSaid({ sentence, went })} />,
        },
    ];
    return (
        <>
            <div aria-live="polite">
                {said && (
                    <MessageBar intent={said.went ? "success" : "error"} layout="multiline" politeness="polite">
                        <MessageBarBody>{said.sentence}</MessageBarBody>
                    </MessageBar>
                )}
            </div>
            <DataTable caption={t.deliveries.caption} columns={columns} rows={people} keyOf={(person) => person.id} />
        </>
    );
}
