import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { PersonLinkRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import { Suspense, lazy } from "react";
import type { Overview } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Empty } from "../ui/Empty";
import { LinkButton } from "../ui/LinkButton";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Skeletons } from "../ui/Skeletons";
import { Figures } from "./Figures";
import { Messages } from "./Messages";
import { NeedsYou } from "./NeedsYou";
import { StageList } from "./StageList";
import { attention } from "./attention";
import { slim } from "../ui/widths";

// The charts are the heaviest part and the last one an organiser looks at.
const Trend = lazy(() => import("./Trend"));

const useStyles = makeStyles({
    two: {
        display: "grid",
        gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
        gap: tokens.spacingHorizontalL,
        alignItems: "start",
        [slim]: { gridTemplateColumns: "minmax(0, 1fr)" },
    },
    asOf: { color: tokens.colorNeutralForeground2 },
});

export default function OverviewPage() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const overview = useQuery({
        queryKey: [programme, "overview"],
        queryFn: ({ signal }) => api.overview(programme, signal),
    });
    return (
        <Page title={t.nav.overview} lead={t.overview.lead}>
            <Loaded query={overview} skeleton={<Skeletons of={t.nav.overview} tiles={4} lines={8} />}>
                {(found) => (isEmpty(found) ? <NoPairs found={found} /> : <Everything found={found} />)}
            </Loaded>
        </Page>
    );
}

const isEmpty = (overview: Overview) => overview.funnel.every((stage) => stage.count === 0);

function Attend({ found, onlyIfAny = false }: { found: Overview; onlyIfAny?: boolean }) {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const health = useQuery({
        queryKey: [programme, "health"],
        queryFn: ({ signal }) => api.health(programme, signal),
    });
    const imports = useQuery({
        queryKey: [programme, "imports"],
        queryFn: ({ signal }) => api.imports(programme, signal),
    });
    const waits = health.isPending || imports.isPending;
    const items = attention(found, health.data, imports.data);
    if (onlyIfAny && items.length === 0) return null;
    return (
        <Section title={t.overview.needsYou} panel>
            {waits ? (
                <Skeletons of={t.overview.needsYou} lines={2} />
            ) : (
                <NeedsYou items={items} healthUnknown={health.isError} />
            )}
        </Section>
    );
}

function NoPairs({ found }: { found: Overview }) {
    const { t } = useWords();
    const programme = useProgramme();
    return (
        <>
            <Empty icon={<PersonLinkRegular />} title={t.overview.emptyTitle} text={t.overview.emptyText}>
                <LinkButton appearance="primary" to={`/${programme}/import`}>
                    {t.overview.emptyImport}
                </LinkButton>
                <LinkButton to={`/${programme}/pairs?add=true`}>{t.overview.emptyAdd}</LinkButton>
            </Empty>
            <Attend found={found} onlyIfAny />
        </>
    );
}

function Everything({ found }: { found: Overview }) {
    const styles = useStyles();
    const { t } = useWords();
    return (
        <>
            <Attend found={found} />
            <Section title={t.overview.figures}>
                <Figures found={found} />
            </Section>
            <div className={styles.two}>
                <Section title={t.overview.stages} panel>
                    <StageList funnel={found.funnel} />
                </Section>
                <Section title={t.overview.messages} panel>
                    <Messages found={found} />
                </Section>
            </div>
            <Section title={t.overview.trend} panel>
                <Suspense fallback={<Skeletons of={t.overview.trend} lines={8} />}>
                    <Trend points={found.trend} />
                </Suspense>
            </Section>
            <Text size={200} className={styles.asOf}>
                {t.common.asOf(found.asOf)}
            </Text>
        </>
    );
}
