import { mergeClasses } from "@fluentui/react-components";
import { ArrowDownRegular, ArrowUpRegular } from "@fluentui/react-icons";
import type { Column, Sorting } from "./DataTable";
import { useTableStyles } from "./tableStyles";

interface Props<Row, Sort extends string> {
    column: Column<Row, Sort>;
    sorting: Sorting<Sort> | undefined;
    onSort: ((sorting: Sorting<Sort>) => void) | undefined;
}

/** A column's name; pressing it sorts by it, pressing it again turns the order. */
export function ColumnHeader<Row, Sort extends string>({ column, sorting, onSort }: Props<Row, Sort>) {
    const styles = useTableStyles();
    const look = mergeClasses(styles.header, column.isNumber && styles.number);
    const width = column.width ? { width: column.width } : {};
    const by = column.sort;
    if (!by || !sorting || !onSort) {
        return (
            <th role="columnheader" scope="col" className={look} style={width}>
                {column.header}
            </th>
        );
    }
    const here = sorting.by === by;
    return (
        <th
            role="columnheader"
            scope="col"
            className={look}
            style={width}
            aria-sort={here ? (sorting.desc ? "descending" : "ascending") : "none"}
        >
            <button type="button" className={styles.sort} onClick={() => onSort({ by, desc: here && !sorting.desc })}>
                {column.header}
                <span className={styles.sortIcon} aria-hidden="true">
                    {here && (sorting.desc ? <ArrowDownRegular /> : <ArrowUpRegular />)}
                </span>
            </button>
        </th>
    );
}
