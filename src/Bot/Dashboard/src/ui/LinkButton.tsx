import { Button, type ButtonProps } from "@fluentui/react-components";
import type { MouseEvent, ReactNode } from "react";
import { useHref, useLinkClickHandler } from "react-router-dom";

interface Props {
    to: string;
    appearance?: "primary" | "secondary" | "subtle";
    icon?: NonNullable<ButtonProps["icon"]>;
    children: ReactNode;
}

/** A link to another page that looks like the thing to do. */
export function LinkButton({ to, appearance = "secondary", icon, children }: Props) {
    const go = useLinkClickHandler<HTMLAnchorElement>(to);
    return (
        <Button
            as="a"
            href={useHref(to)}
            appearance={appearance}
            {...(icon ? { icon } : {})}
            onClick={(event) => go(event as unknown as MouseEvent<HTMLAnchorElement>)}
        >
            {children}
        </Button>
    );
}
