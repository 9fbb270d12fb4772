import { makeStyles, tokens } from "@fluentui/react-components";
import type { Host } from "../signin/host";
import { WordsProvider, useWords } from "../texts/words";
import { Failure } from "../ui/Failure";
import { Skeletons } from "../ui/Skeletons";
import { Themed } from "./theme";

const useStyles = makeStyles({
    main: { maxWidth: "960px", margin: "0 auto", padding: tokens.spacingHorizontalXL },
});

interface Props {
    host: Host;
    failure?: unknown;
    retry?: () => void;
}

/** What shows until it is known who looks, and when that cannot be found out. */
export function Opening({ host, failure, retry }: Props) {
    return (
        <WordsProvider culture={host.culture}>
            <Themed host={host}>
                <Content failure={failure} retry={retry} />
            </Themed>
        </WordsProvider>
    );
}

function Content({ failure, retry }: { failure?: unknown; retry?: (() => void) | undefined }) {
    const styles = useStyles();
    const { t } = useWords();
    return (
        <main className={styles.main}>
            {failure ? (
                <Failure error={failure} title={t.trouble.startTitle} {...(retry ? { retry } : {})} />
            ) : (
                <Skeletons of={t.app} />
            )}
        </main>
    );
}
