import {
    Button,
    Card,
    MessageBar,
    MessageBarBody,
    MessageBarTitle,
    Text,
    Title2,
    makeStyles,
    tokens,
    useRestoreFocusTarget,
} from "@fluentui/react-components";
import { useState } from "react";
import type { Programmes } from "../api/types";
import { useWords } from "../texts/words";
import { RouterLink } from "../ui/RouterLink";
import { useTitle } from "../ui/useTitle";
import { Alone } from "./Alone";
import { CreateProgramme } from "./CreateProgramme";

const useStyles = makeStyles({
    stack: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: tokens.spacingVerticalL },
    list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", rowGap: tokens.spacingVerticalS },
    item: { display: "flex", justifyContent: "space-between", flexWrap: "wrap", columnGap: tokens.spacingHorizontalL },
    start: { alignSelf: "flex-start" },
});

/** Which programme to open; the only page of somebody who runs none yet. */
export function Choice({ all, notFound = false }: { all: Programmes; notFound?: boolean }) {
    const styles = useStyles();
    const { t } = useWords();
    const comeBack = useRestoreFocusTarget();
    const [creating, setCreating] = useState(false);
    const none = all.programmes.length === 0;
    const title = none ? t.programme.noneTitle : t.programme.choose;
    useTitle(title);
    return (
        <Alone>
            <div className={styles.stack}>
                <Title2 as="h1">{title}</Title2>
                {notFound && (
                    <MessageBar intent="warning" layout="multiline">
                        <MessageBarBody>
                            <MessageBarTitle>{t.trouble.notFoundTitle}</MessageBarTitle>
                            {t.trouble.notFound}
                        </MessageBarBody>
                    </MessageBar>
                )}
                <Text>{none ? t.programme.noneText : t.programme.chooseText}</Text>
                {!none && (
                    <ul className={styles.list}>
                        {all.programmes.map((programme) => (
                            <li key={programme.id}>
                                <Card>
                                    <div className={styles.item}>
                                        <RouterLink to={`/${encodeURIComponent(programme.id)}/overview`}>
                                            {programme.name}
                                        </RouterLink>
                                        {typeof programme.pairs === "number" && (
                                            <Text>{t.programme.pairs(programme.pairs)}</Text>
                                        )}
                                    </div>
                                </Card>
                            </li>
                        ))}
                    </ul>
                )}
                <Button
                    {...comeBack}
                    className={styles.start}
                    appearance={none ? "primary" : "secondary"}
                    onClick={() => setCreating(true)}
                >
                    {t.programme.create}
                </Button>
                <CreateProgramme open={creating} onClose={() => setCreating(false)} />
            </div>
        </Alone>
    );
}
