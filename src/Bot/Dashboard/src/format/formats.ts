/** Numbers and dates as the person's culture writes them. */
export interface Formats {
    culture: string;
    number(value: number): string;
    /** One digit after the point, for means. */
    mean(value: number): string;
    percent(share: number): string;
    /** A day of a programme, the same in every time zone. */
    day(day: string): string;
    /** A moment's day where the person is. */
    date(moment: string): string;
    time(moment: string): string;
    month(month: string): string;
    shortMonth(month: string): string;
    list(words: string[]): string;
    /** Words that begin a line. */
    sentence(words: string): string;
}

export function formats(culture: string, timeZone?: string): Formats {
    const known = supported(culture);
    const zone = timeZone ? { timeZone } : {};
    const whole = new Intl.NumberFormat(known);
    const oneDigit = new Intl.NumberFormat(known, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    const share = new Intl.NumberFormat(known, { style: "percent" });
    const utcDay = new Intl.DateTimeFormat(known, { dateStyle: "medium", timeZone: "UTC" });
    const localDay = new Intl.DateTimeFormat(known, { dateStyle: "medium", ...zone });
    const localTime = new Intl.DateTimeFormat(known, { dateStyle: "medium", timeStyle: "short", ...zone });
    const longMonth = new Intl.DateTimeFormat(known, { month: "long", year: "numeric", timeZone: "UTC" });
    const shortMonth = new Intl.DateTimeFormat(known, { month: "short", timeZone: "UTC" });
    const and = new Intl.ListFormat(known, { type: "conjunction" });
    return {
        culture: known,
        number: (value) => whole.format(value),
        mean: (value) => oneDigit.format(value),
        percent: (value) => share.format(value),
        day: (day) => utcDay.format(new Date(`${day.slice(0, 10)}T00:00:00Z`)),
        date: (moment) => localDay.format(new Date(moment)),
        time: (moment) => localTime.format(new Date(moment)),
        month: (month) => longMonth.format(monthStart(month)),
        shortMonth: (month) => shortMonth.format(monthStart(month)),
        list: (words) => and.format(words),
        sentence: (words) => words.charAt(0).toLocaleUpperCase(known) + words.slice(1),
    };
}

export const monthStart = (month: string) => new Date(`${month}-01T00:00:00Z`);

/** Teams may name a culture that the browser does not know. */
function supported(culture: string): string {
    try {
        return Intl.getCanonicalLocales(culture)[0] ?? "en";
    } catch {
        return "en";
    }
}
