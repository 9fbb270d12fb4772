/** "1,250 組搭檔": Chinese has one form, with its measure word. */
export const counted = (f: { number(value: number): string }, n: number, what: string) => `${f.number(n)} ${what}`;
