import { Badge, Text } from "@fluentui/react-components";
import type { Import } from "../api/types";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { useBadgeStyles } from "../ui/badge";
import { type Column, DataTable } from "../ui/DataTable";
import { RouterLink } from "../ui/RouterLink";
import { Section } from "../ui/Section";
import { unfinished } from "./course";

/** What was brought before; what is not finished comes first. */
export function Earlier({ imports }: { imports: Import[] }) {
    const { t, f } = useWords();
    const programme = useProgramme();
    const { badge } = useBadgeStyles();
    const open = unfinished(imports);
    const rows = open ? [open, ...imports.filter((known) => known !== open)] : imports;
    const columns: Column<Import>[] = [
        {
            header: t.import.earlierColumns.file,
            isName: true,
            cell: (known) => <RouterLink to={`/${programme}/import/${known.id}`}>{known.file}</RouterLink>,
        },
        {
            header: t.import.earlierColumns.at,
            cell: (known) => (
                <Text>
                    {f.time(known.at)} {t.import.by(known.by)}
                </Text>
            ),
        },
        {
            header: t.import.earlierColumns.state,
            cell: (known) => (
                <Badge
                    className={badge}
                    appearance="tint"
                    color={known === open ? "brand" : known.state === "done" ? "success" : "subtle"}
                >
                    {t.import.state[known.state]}
                </Badge>
            ),
        },
        {
            header: t.import.earlierColumns.result,
            cell: (known) => (known.state === "done" ? t.import.result(known.imported, known.bad) : null),
        },
    ];
    return (
        <Section title={t.import.earlier}>
            <DataTable caption={t.import.earlierCaption} columns={columns} rows={rows} keyOf={(known) => known.id} />
        </Section>
    );
}
