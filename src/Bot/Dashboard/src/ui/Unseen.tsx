import { makeStyles } from "@fluentui/react-components";
import type { HTMLAttributes } from "react";

const useStyles = makeStyles({
    unseen: {
        position: "absolute",
        width: "1px",
        height: "1px",
        overflow: "hidden",
        clipPath: "inset(50%)",
        whiteSpace: "nowrap",
    },
});

/** For screen readers only. */
export function Unseen(attributes: Omit<HTMLAttributes<HTMLSpanElement>, "className">) {
    return <span {...attributes} className={useStyles().unseen} />;
}
