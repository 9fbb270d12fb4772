/** As much as the coach takes. */
export const mostBytes = 4 * 1024 * 1024;

export type FileTrouble = "tooBig" | "notCsv" | "empty";

/** What is wrong with a file before it is sent; nothing in most cases. */
export function troubleWith(file: { name: string; size: number; type: string }): FileTrouble | undefined {
    if (!/\.(csv|txt|tsv)$/i.test(file.name) && !file.type.startsWith("text/")) return "notCsv";
    if (file.size === 0) return "empty";
    return file.size > mostBytes ? "tooBig" : undefined;
}
