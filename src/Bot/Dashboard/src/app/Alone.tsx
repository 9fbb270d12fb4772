import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
    main: {
        maxWidth: "720px",
        margin: "0 auto",
        padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
        boxSizing: "border-box",
    },
});

/** A page without navigation. */
export function Alone({ children }: { children: ReactNode }) {
    return <main className={useStyles().main}>{children}</main>;
}
