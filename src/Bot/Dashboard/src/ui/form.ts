import { makeStyles, tokens } from "@fluentui/react-components";
import { slim } from "./widths";

export const useFormStyles = makeStyles({
    fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, maxWidth: "520px" },
    pair: {
        display: "grid",
        gridTemplateColumns: "1fr 1fr",
        gap: tokens.spacingHorizontalL,
        [slim]: { gridTemplateColumns: "1fr" },
    },
    sections: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
    row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, alignItems: "center" },
    filters: {
        display: "flex",
        flexWrap: "wrap",
        alignItems: "flex-end",
        columnGap: tokens.spacingHorizontalL,
        rowGap: tokens.spacingVerticalS,
    },
    filter: {
        flex: "0 1 220px",
        minWidth: "160px",
        [slim]: { flex: "1 1 100%" },
        // What is in it by itself would be as wide as its letters ask for.
        "> *": { minWidth: 0 },
    },
});
