import { makeStyles } from "@fluentui/react-components";
import { slim, wide } from "./widths";

export const useBadgeStyles = makeStyles({
    // A badge is one line high, save where there is no room for its words.
    badge: { [wide]: { whiteSpace: "nowrap" }, [slim]: { height: "auto", minHeight: "20px" } },
});
