import { Text } from "@fluentui/react-components";
import { DataTrendingRegular } from "@fluentui/react-icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Period } from "../api/programmeApi";
import type { Insights } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Download } from "../ui/Download";
import { Empty } from "../ui/Empty";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Skeletons } from "../ui/Skeletons";
import { Area } from "./Area";
import { InShort } from "./InShort";
import { type Look, Looks } from "./Looks";

const everything: Look = { from: "", to: "", side: "" };

export default function InsightsPage() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const [look, setLook] = useState(everything);
    const period = periodOf(look);
    const insights = useQuery({
        queryKey: [programme, "insights", period],
        queryFn: ({ signal }) => api.insights(programme, period, signal),
        placeholderData: keepPreviousData,
    });
    const isNarrowed = look.from !== "" || look.to !== "" || look.side !== "";
    return (
        <Page
            title={t.nav.insights}
            lead={t.insights.lead}
            actions={<Download file={t.insights.file} fetch={() => api.insightsFile(programme, period)} />}
        >
            <Looks look={look} onChange={setLook} />
            <Loaded query={insights} skeleton={<Skeletons of={t.nav.insights} tiles={3} lines={10} />}>
                {(found) => (isEmpty(found) ? <Nothing narrowed={isNarrowed} /> : <Everything found={found} />)}
            </Loaded>
        </Page>
    );
}

function periodOf({ from, to, side }: Look): Period {
    return { from: from || undefined, to: to || undefined, side: side || undefined };
}

const isEmpty = (found: Insights) => found.people === 0 && !found.outcomes && !found.actions;

function Nothing({ narrowed }: { narrowed: boolean }) {
    const { t } = useWords();
    return (
        <Empty
            icon={<DataTrendingRegular />}
            title={t.insights.emptyTitle}
            text={narrowed ? t.insights.emptyPeriodText : t.insights.emptyText}
        />
    );
}

function Everything({ found }: { found: Insights }) {
    const { t } = useWords();
    return (
        <>
            <Text>
                {t.insights.basis(found.people)} {t.insights.blocks}
            </Text>
            <Section title={t.insights.inShort}>
                <InShort found={found} />
            </Section>
            {found.areas.map((area) => (
                <Area key={area.area} area={area} />
            ))}
        </>
    );
}
