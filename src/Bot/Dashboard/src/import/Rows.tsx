import { Badge, Field, Select, Text } from "@fluentui/react-components";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Import, ImportRow, RowKind } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { type Column, DataTable } from "../ui/DataTable";
import { Loaded } from "../ui/Loaded";
import { Pager } from "../ui/Pager";
import { Section } from "../ui/Section";
import { Skeletons } from "../ui/Skeletons";
import { useBadgeStyles } from "../ui/badge";
import { useFormStyles } from "../ui/form";

const size = 25;
const kinds: readonly RowKind[] = ["bad", "good", "all"];

/** Every line with what becomes of it; those that cannot be imported first, as they are what is to be corrected. */
export function Rows({ found }: { found: Import }) {
    const styles = useFormStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const [view, setView] = useState<{ kind: RowKind; page: number }>({
        kind: found.bad > 0 ? "bad" : "good",
        page: 1,
    });
    const rows = useQuery({
        queryKey: [programme, "rows", found.id, found.state, view],
        queryFn: ({ signal }) => api.importRows(programme, found.id, { ...view, size }, signal),
        placeholderData: keepPreviousData,
    });
    const counts: Record<RowKind, number> = { bad: found.bad, good: found.good, all: found.good + found.bad };
    return (
        <Section title={t.import.rows}>
            <div className={styles.filters}>
                <Field label={t.import.show} className={styles.filter}>
                    <Select
                        value={view.kind}
                        onChange={(_, change) => setView({ kind: change.value as RowKind, page: 1 })}
                    >
                        {kinds.map((kind) => (
                            <option key={kind} value={kind}>
                                {t.import.kindCount(t.import.kind[kind], counts[kind])}
                            </option>
                        ))}
                    </Select>
                </Field>
            </div>
            <Loaded query={rows} skeleton={<Skeletons of={t.import.rows} lines={8} />}>
                {(page) =>
                    page.total === 0 ? (
                        <Text>{t.import.noRows}</Text>
                    ) : (
                        <>
                            <RowTable file={found.file} rows={page.items} />
                            <Pager
                                total={page.total}
                                page={page.page}
                                size={page.size}
                                onPage={(next) => setView({ ...view, page: next })}
                            />
                        </>
                    )
                }
            </Loaded>
        </Section>
    );
}

function RowTable({ file, rows }: { file: string; rows: ImportRow[] }) {
    const { t, f } = useWords();
    const columns: Column<ImportRow>[] = [
        { header: t.import.columns.row, isName: true, cell: (row) => f.number(row.row) },
        { header: t.import.columns.executive, cell: (row) => row.executive },
        { header: t.import.columns.mentor, cell: (row) => row.mentor },
        { header: t.import.columns.outcome, cell: (row) => <Outcome outcome={row.outcome} /> },
        { header: t.import.columns.reason, cell: (row) => row.reason },
    ];
    return (
        <DataTable
            caption={t.import.rowsCaption(file)}
            columns={columns}
            rows={rows}
            keyOf={(row) => String(row.row)}
        />
    );
}

function Outcome({ outcome }: { outcome: ImportRow["outcome"] }) {
    const { t } = useWords();
    const { badge } = useBadgeStyles();
    const fine = outcome === "good" || outcome === "imported";
    return (
        <Badge appearance="tint" color={fine ? "success" : "warning"} className={badge}>
            {fine ? t.import[outcome] : t.import.fault[outcome]}
        </Badge>
    );
}
