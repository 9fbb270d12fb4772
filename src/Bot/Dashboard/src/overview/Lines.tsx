import { LineChart, type LineChartPoints, ResponsiveContainer } from "@fluentui/react-charts";
import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../texts/words";
import { useSlim } from "../ui/useSlim";
import { type Dot, everyFewMonths } from "./series";
import { useChartNames } from "./useChartNames";

const useStyles = makeStyles({
    figure: { margin: 0, minWidth: 0, display: "grid", rowGap: tokens.spacingVerticalS },
    title: { margin: 0 },
    legend: { textTransform: "none" },
    chart: { height: "240px", minWidth: 0, overflow: "hidden" },
});

interface Line {
    name: string;
    dots: Dot[];
    /** Drawn with gaps, to be told apart without colour. */
    isPlan?: boolean;
}

interface Props {
    title: string;
    least?: number;
    most: number;
    lines: Line[];
    /** A value in words. */
    say: (value: number) => string;
}

/** Lines over months. What they show stands in a table below them too. */
export function Lines({ title, least = 0, most, lines, say }: Props) {
    const styles = useStyles();
    const { f } = useWords();
    const chart = useRef<HTMLDivElement>(null);
    useChartNames(
        chart,
        title,
        lines.map((line) => line.name),
    );
    const data: LineChartPoints[] = lines.map((line) => ({
        legend: line.name,
        data: line.dots.map((dot) => ({
            ...dot,
            xAxisCalloutData: f.month(monthOf(dot.x)),
            yAxisCalloutData: say(dot.y),
        })),
        color: line.isPlan ? tokens.colorNeutralForeground3 : tokens.colorCompoundBrandForeground1,
        lineOptions: line.isPlan ? { strokeDasharray: "6 4", strokeWidth: 2 } : { strokeWidth: 3 },
    }));
    const all = lines.flatMap((line) => line.dots.map((dot) => dot.x.getTime()));
    const months = everyFewMonths(all, useSlim() ? 3 : 1);
    return (
        <figure className={styles.figure}>
            <figcaption>
                <Subtitle2 as="h3" className={styles.title}>
                    {title}
                </Subtitle2>
            </figcaption>
            <div ref={chart} className={styles.chart}>
                <ResponsiveContainer>
                    <LineChart
                        culture={f.culture}
                        data={{ chartTitle: title, lineChartData: data }}
                        svgProps={{ "aria-label": title }}
                        height={240}
                        yMinValue={least}
                        yMaxValue={most}
                        customDateTimeFormatter={(date) => f.shortMonth(monthOf(date))}
                        yAxisTickFormat={(value: number) => f.number(value)}
                        legendProps={{ styles: { text: styles.legend } }}
                        tickValues={months}
                        yAxisTickCount={4}
                        enabledLegendsWrapLines
                    />
                </ResponsiveContainer>
            </div>
        </figure>
    );
}

const monthOf = (date: Date) => date.toISOString().slice(0, 7);
