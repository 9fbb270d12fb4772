import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { ColumnHeader } from "./ColumnHeader";
import { SlimSort } from "./SlimSort";
import { useTableStyles } from "./tableStyles";

export interface Column<Row, Sort extends string = string> {
    header: string;
    cell: (row: Row) => ReactNode;
    /** Names the row, for screen readers and in bold. */
    isName?: boolean;
    isNumber?: boolean;
    /** Short enough never to be broken, such as a date. */
    oneLine?: boolean;
    sort?: Sort;
    /** As a share of the table, so that tables below each other line up. */
    width?: string;
}

export interface Sorting<Sort extends string> {
    by: Sort;
    desc: boolean;
}

interface Props<Row, Sort extends string> {
    caption: string;
    columns: Column<Row, Sort>[];
    rows: Row[];
    keyOf: (row: Row) => string;
    sorting?: Sorting<Sort>;
    onSort?: (sorting: Sorting<Sort>) => void;
}

/** Roles are written out because some browsers forget them when a table is shown as a list. */
export function DataTable<Row, Sort extends string = string>(props: Props<Row, Sort>) {
    const { caption, columns, rows, keyOf, sorting, onSort } = props;
    const styles = useTableStyles();
    return (
        <div>
            {sorting && onSort && <SlimSort columns={columns} sorting={sorting} onSort={onSort} />}
            <table role="table" className={mergeClasses(styles.table, styles.framed)}>
                <caption className={styles.caption}>{caption}</caption>
                <thead role="rowgroup" className={styles.head}>
                    <tr role="row">
                        {columns.map((column) => (
                            <ColumnHeader key={column.header} column={column} sorting={sorting} onSort={onSort} />
                        ))}
                    </tr>
                </thead>
                <tbody role="rowgroup" className={styles.body}>
                    {rows.map((row) => (
                        <tr role="row" key={keyOf(row)} className={styles.row}>
                            {columns.map((column) => (
                                <Cell key={column.header} column={column} row={row} />
                            ))}
                        </tr>
                    ))}
                </tbody>
            </table>
        </div>
    );
}

function Cell<Row, Sort extends string>({ column, row }: { column: Column<Row, Sort>; row: Row }) {
    const styles = useTableStyles();
    const content = column.cell(row);
    const look = mergeClasses(
        styles.cell,
        column.isNumber && styles.number,
        column.isName && styles.rowHeader,
        column.oneLine && styles.oneLine,
        isNothing(content) && styles.empty,
    );
    return column.isName ? (
        <th role="rowheader" scope="row" data-label={column.header} className={look}>
            <div>{content}</div>
        </th>
    ) : (
        <td role="cell" data-label={column.header} className={look}>
            <div>{content}</div>
        </td>
    );
}

const isNothing = (content: ReactNode) => content === null || content === undefined || content === "";
