import { makeStyles, tokens } from "@fluentui/react-components";
import { slim, wide } from "./widths";

/** A table where there is room; on a phone each row is a small card that names its own columns. */
export const useTableStyles = makeStyles({
    table: {
        width: "100%",
        borderCollapse: "collapse",
        fontFamily: tokens.fontFamilyBase,
        fontSize: tokens.fontSizeBase300,
        lineHeight: tokens.lineHeightBase300,
        color: tokens.colorNeutralForeground1,
        backgroundColor: tokens.colorNeutralBackground1,
        [slim]: { display: "block", backgroundColor: "transparent" },
    },
    framed: {
        [wide]: {
            borderRadius: tokens.borderRadiusLarge,
            outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
            overflow: "hidden",
        },
    },
    caption: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
    head: {
        [slim]: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
    },
    body: { [slim]: { display: "grid", rowGap: tokens.spacingVerticalM } },
    row: {
        [wide]: {
            ":not(:last-child)": { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
        },
        [slim]: {
            display: "block",
            padding: tokens.spacingHorizontalM,
            backgroundColor: tokens.colorNeutralBackground1,
            border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
            borderRadius: tokens.borderRadiusLarge,
        },
    },
    header: {
        textAlign: "left",
        padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
        fontSize: tokens.fontSizeBase200,
        fontWeight: tokens.fontWeightSemibold,
        color: tokens.colorNeutralForeground2,
        borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
        verticalAlign: "bottom",
    },
    cell: {
        textAlign: "left",
        fontWeight: tokens.fontWeightRegular,
        verticalAlign: "top",
        padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
        overflowWrap: "break-word",
        [slim]: {
            overflowWrap: "anywhere",
            display: "grid",
            gridTemplateColumns: "minmax(88px, 36%) minmax(0, 1fr)",
            columnGap: tokens.spacingHorizontalM,
            padding: `${tokens.spacingVerticalXS} 0`,
            "::before": {
                content: "attr(data-label)",
                color: tokens.colorNeutralForeground2,
                fontSize: tokens.fontSizeBase200,
                fontWeight: tokens.fontWeightRegular,
                lineHeight: tokens.lineHeightBase300,
                overflowWrap: "anywhere",
            },
        },
    },
    number: { [wide]: { textAlign: "right", fontVariantNumeric: "tabular-nums" } },
    empty: { [slim]: { display: "none" } },
    oneLine: { [wide]: { whiteSpace: "nowrap" } },
    rowHeader: { fontWeight: tokens.fontWeightSemibold },
    sort: {
        display: "inline-flex",
        alignItems: "center",
        columnGap: tokens.spacingHorizontalXS,
        padding: 0,
        border: "none",
        backgroundColor: "transparent",
        font: "inherit",
        color: "inherit",
        cursor: "pointer",
        textAlign: "inherit",
        borderRadius: tokens.borderRadiusSmall,
        ":hover": { color: tokens.colorNeutralForeground1, textDecorationLine: "underline" },
        ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
    },
    sortIcon: { display: "flex", width: "12px", height: "12px" },
    sortSlim: {
        display: "none",
        [slim]: {
            display: "flex",
            flexWrap: "wrap",
            alignItems: "flex-end",
            gap: tokens.spacingHorizontalM,
            marginBottom: tokens.spacingVerticalM,
        },
    },
});
