import { Link } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router-dom";

/** A link to another page of the dashboard. */
export function RouterLink({ to, children }: { to: string; children: ReactNode }) {
    const go = useLinkClickHandler<HTMLAnchorElement>(to);
    return (
        <Link href={useHref(to)} inline onClick={(event) => go(event as React.MouseEvent<HTMLAnchorElement>)}>
            {children}
        </Link>
    );
}
