import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, DismissRegular } from "@fluentui/react-icons";
import type { Person } from "../api/types";
import { useWords } from "../texts/words";
import { useBadgeStyles } from "../ui/badge";
import { type Column, DataTable } from "../ui/DataTable";

const useStyles = makeStyles({
    stack: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
    quiet: { color: tokens.colorNeutralForeground2 },
});

export function PeopleTable({ people }: { people: Person[] }) {
    const { t, f } = useWords();
    const columns: Column<Person>[] = [
        { header: t.people.columns.name, isName: true, cell: (person) => person.name },
        {
            header: t.people.columns.roles,
            cell: (person) => f.list(person.roles.map((role) => t.people.role[role])),
        },
        { header: t.people.columns.pairs, isNumber: true, cell: (person) => f.number(person.pairs) },
        { header: t.people.columns.reached, cell: (person) => <Reached person={person} /> },
        { header: t.people.columns.remedy, cell: (person) => person.remedy },
    ];
    return <DataTable caption={t.people.caption} columns={columns} rows={people} keyOf={(person) => person.id} />;
}

function Reached({ person }: { person: Person }) {
    const { badge } = useBadgeStyles();
    const styles = useStyles();
    const { t } = useWords();
    if (person.reached) {
        return (
            <Badge className={badge} appearance="tint" color="success" icon={<CheckmarkRegular />}>
                {t.people.reached}
            </Badge>
        );
    }
    return (
        <div className={styles.stack}>
            <Badge className={badge} appearance="tint" color="danger" icon={<DismissRegular />}>
                {t.people.notReached}
            </Badge>
            {person.why && <Text>{t.people.why[person.why]}</Text>}
            {person.since && (
                <Text size={200} className={styles.quiet}>
                    {t.people.since(person.since)}
                </Text>
            )}
        </div>
    );
}
