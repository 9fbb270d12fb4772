import type { TrendPoint } from "../api/types";
import { useWords } from "../texts/words";
import { type Column, DataTable } from "../ui/DataTable";

export function TrendTable({ points }: { points: TrendPoint[] }) {
    const { t, f } = useWords();
    const rating = (value: number | null) => (value === null ? t.common.none : f.mean(value));
    const columns: Column<TrendPoint>[] = [
        { header: t.overview.month, cell: (point) => f.month(point.month), isName: true },
        { header: t.overview.agreed, cell: (point) => f.number(point.sessionsAgreed), isNumber: true },
        { header: t.overview.held, cell: (point) => f.number(point.sessionsHeld), isNumber: true },
        { header: t.overview.usefulShort, cell: (point) => rating(point.useful), isNumber: true },
        { header: t.overview.freeShort, cell: (point) => rating(point.free), isNumber: true },
    ];
    return (
        <DataTable caption={t.overview.trendCaption} columns={columns} rows={points} keyOf={(point) => point.month} />
    );
}
