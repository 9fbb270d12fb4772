import { Button, Popover, PopoverSurface, PopoverTrigger } from "@fluentui/react-components";
import { NavigationRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { useWords } from "../texts/words";
import { Navigation } from "./Navigation";

/** The pages behind one button, where there is no room beside the content. */
export function NarrowNavigation() {
    const { t } = useWords();
    const [open, setOpen] = useState(false);
    return (
        <Popover open={open} onOpenChange={(_, change) => setOpen(change.open)} trapFocus positioning="below-end">
            <PopoverTrigger disableButtonEnhancement>
                <Button icon={<NavigationRegular />}>{t.menu}</Button>
            </PopoverTrigger>
            <PopoverSurface aria-label={t.pages}>
                <Navigation onGone={() => setOpen(false)} />
            </PopoverSurface>
        </Popover>
    );
}
