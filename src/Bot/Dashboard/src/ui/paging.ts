/** Which rows of a list a page holds, counted from one; and the last page. */
export function rangeOf(total: number, page: number, size: number) {
    const from = Math.min((page - 1) * size + 1, total);
    return { from, to: Math.min(page * size, total), last: Math.max(1, Math.ceil(total / size)) };
}
