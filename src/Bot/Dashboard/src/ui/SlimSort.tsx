import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useWords } from "../texts/words";
import type { Column, Sorting } from "./DataTable";
import { useTableStyles } from "./tableStyles";

interface Props<Row, Sort extends string> {
    columns: Column<Row, Sort>[];
    sorting: Sorting<Sort>;
    onSort: (sorting: Sorting<Sort>) => void;
}

/** Sorting where there are no column headers to press. */
export function SlimSort<Row, Sort extends string>({ columns, sorting, onSort }: Props<Row, Sort>) {
    const styles = useTableStyles();
    const { t } = useWords();
    return (
        <div className={styles.sortSlim}>
            <Field label={t.common.sortBy}>
                <Select value={sorting.by} onChange={(_, change) => onSort({ ...sorting, by: change.value as Sort })}>
                    {columns.map(
                        (column) =>
                            column.sort && (
                                <option key={column.sort} value={column.sort}>
                                    {column.header}
                                </option>
                            ),
                    )}
                </Select>
            </Field>
            <Checkbox
                label={t.common.descending}
                checked={sorting.desc}
                onChange={(_, change) => onSort({ ...sorting, desc: change.checked === true })}
            />
        </div>
    );
}
