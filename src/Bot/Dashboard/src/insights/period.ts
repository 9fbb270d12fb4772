/** The months one can choose from, the newest first: this one and those before it. */
export function lastMonths(now: Date, count: number): string[] {
    return Array.from({ length: count }, (_, back) =>
        new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7),
    );
}

export interface Span {
    from: string;
    to: string;
}

/** A span that ends before it begins would show nothing, so the other end follows. An empty end is open. */
export function withFrom(span: Span, from: string): Span {
    return { from, to: span.to !== "" && from > span.to ? from : span.to };
}

export function withTo(span: Span, to: string): Span {
    return { to, from: to !== "" && span.from > to ? to : span.from };
}
