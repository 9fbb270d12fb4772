/** "0 binôme", "1 binôme", "1 250 binômes": in French, nothing and one are singular. */
export const counted = (f: { number(value: number): string }, n: number, one: string, many: string) =>
    `${f.number(n)} ${n < 2 ? one : many}`;
