import { type RefObject, useEffect } from "react";

/** The chart names its parts for screen readers in English and takes no other names; so they get ours once they are drawn. */
export function useChartNames(chart: RefObject<HTMLElement | null>, title: string, lines: readonly string[]): void {
    const all = lines.join("\n");
    useEffect(() => {
        const drawn = chart.current;
        if (!drawn) return;
        const rename = () => {
            drawn.querySelectorAll("[role=listbox]").forEach((legend) => name(legend, title));
            drawn.querySelectorAll("g[role=region]").forEach((line) => name(line, lineNamed(line, all.split("\n"))));
        };
        rename();
        const watching = new MutationObserver(rename);
        watching.observe(drawn, { subtree: true, childList: true, attributeFilter: ["aria-label"] });
        return () => watching.disconnect();
    }, [chart, title, all]);
}

/** Lines are drawn in an order of their own; the chart's words begin with the name of the line. */
function lineNamed(line: Element, names: string[]): string {
    const words = line.getAttribute("aria-label") ?? "";
    return names.find((known) => words.startsWith(`${known}, `)) ?? words;
}

function name(part: Element, words: string): void {
    if (part.getAttribute("aria-label") !== words) part.setAttribute("aria-label", words);
}
