/** "1 pair", "1,250 pairs": English has two forms. */
export const counted = (f: { number(value: number): string }, n: number, one: string, many: string) =>
    `${f.number(n)} ${n === 1 ? one : many}`;
