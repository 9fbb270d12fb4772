import { makeStyles } from "@fluentui/react-components";

export const useBadgeStyles = makeStyles({
    // A badge is one line high.
    badge: { whiteSpace: "nowrap" },
});
