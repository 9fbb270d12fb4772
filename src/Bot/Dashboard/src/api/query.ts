/** The part of an address after the question mark; what is not given is left out. */
export function query(values: Record<string, string | number | boolean | undefined>): string {
    const given = Object.entries(values)
        .filter(([, value]) => value !== undefined && value !== "" && value !== false)
        .map(([name, value]) => [name, String(value)]);
    return given.length === 0 ? "" : `?${new URLSearchParams(given).toString()}`;
}
