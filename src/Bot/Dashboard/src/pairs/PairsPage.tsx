import { Button, useRestoreFocusTarget } from "@fluentui/react-components";
import { AddRegular, PersonLinkRegular, SearchRegular } from "@fluentui/react-icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSearchParams } from "react-router-dom";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Download } from "../ui/Download";
import { Empty } from "../ui/Empty";
import { LinkButton } from "../ui/LinkButton";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Pager } from "../ui/Pager";
import { Skeletons } from "../ui/Skeletons";
import { useFound } from "../ui/useFound";
import { useSlow } from "../ui/useSlow";
import { AddPair } from "./AddPair";
import { PairFilters } from "./PairFilters";
import { PairTable } from "./PairTable";
import { type PairView, addressOf, changed, cleared, isFiltered, viewOf } from "./filter";

const size = 25;

export default function PairsPage() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const [address, setAddress] = useSearchParams();
    const comeBack = useRestoreFocusTarget();
    const [adding, setAdding] = useState(address.get("add") === "true");
    const view = viewOf(address);
    const asked = useSlow(address.toString());
    const pairs = useQuery({
        queryKey: [programme, "pairs", asked],
        queryFn: ({ signal }) => api.pairs(programme, { ...viewOf(new URLSearchParams(asked)), size }, signal),
        placeholderData: keepPreviousData,
    });
    useFound(pairs.data && t.pairs.found(pairs.data.total));
    const show = (next: PairView) => setAddress(addressOf(next), { replace: true });
    const actions = (
        <>
            <Button {...comeBack} appearance="primary" icon={<AddRegular />} onClick={() => setAdding(true)}>
                {t.pairs.add}
            </Button>
            <Download file={t.pairs.file} fetch={() => api.pairsFile(programme)} />
        </>
    );
    return (
        <Page title={t.nav.pairs} lead={t.pairs.lead} actions={actions}>
            <PairFilters view={view} onChange={(change) => show(changed(view, change))} />
            <Loaded query={pairs} skeleton={<Skeletons of={t.nav.pairs} lines={10} />}>
                {(found) =>
                    found.total === 0 ? (
                        <None filtered={isFiltered(view)} onClear={() => show(cleared(view))} />
                    ) : (
                        <>
                            <PairTable
                                pairs={found.items}
                                sorting={{ by: view.sort, desc: view.desc }}
                                onSort={({ by, desc }) => show(changed(view, { sort: by, desc }))}
                            />
                            <Pager
                                total={found.total}
                                page={found.page}
                                size={found.size}
                                onPage={(page) => show(changed(view, { page }))}
                            />
                        </>
                    )
                }
            </Loaded>
            <AddPair open={adding} onClose={() => setAdding(false)} />
        </Page>
    );
}

function None({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
    const { t } = useWords();
    const programme = useProgramme();
    return filtered ? (
        <Empty icon={<SearchRegular />} title={t.pairs.noneTitle} text={t.pairs.noneText}>
            <Button onClick={onClear}>{t.common.clear}</Button>
        </Empty>
    ) : (
        <Empty icon={<PersonLinkRegular />} title={t.pairs.emptyTitle} text={t.pairs.emptyText}>
            <LinkButton to={`/${programme}/import`}>{t.pairs.import}</LinkButton>
        </Empty>
    );
}
