import { Button, Checkbox, Field, SearchBox } from "@fluentui/react-components";
import { CheckmarkCircleRegular, PeopleRegular, SearchRegular } from "@fluentui/react-icons";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Empty } from "../ui/Empty";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Pager } from "../ui/Pager";
import { Skeletons } from "../ui/Skeletons";
import { useFormStyles } from "../ui/form";
import { useFound } from "../ui/useFound";
import { useSlow } from "../ui/useSlow";
import { PeopleTable } from "./PeopleTable";

const size = 25;
const everybody = { away: false, q: "", page: 1 };

export default function PeoplePage() {
    const { t } = useWords();
    const styles = useFormStyles();
    const api = useApi();
    const programme = useProgramme();
    const [view, setView] = useState(everybody);
    const asked = useSlow(view);
    const people = useQuery({
        queryKey: [programme, "people", asked],
        queryFn: ({ signal }) => api.people(programme, { ...asked, size }, signal),
        placeholderData: keepPreviousData,
    });
    useFound(people.data && t.people.found(people.data.total));
    return (
        <Page title={t.nav.people} lead={t.people.lead}>
            <search className={styles.filters}>
                <Field label={t.common.search} className={styles.filter}>
                    <SearchBox
                        dismiss={{ "aria-label": t.common.clearSearch }}
                        value={view.q}
                        onChange={(_, change) => setView({ ...view, q: change.value, page: 1 })}
                    />
                </Field>
                <Checkbox
                    label={t.people.awayOnly}
                    checked={view.away}
                    onChange={(_, change) => setView({ ...view, away: change.checked === true, page: 1 })}
                />
            </search>
            <Loaded query={people} skeleton={<Skeletons of={t.nav.people} lines={10} />}>
                {(found) =>
                    found.total === 0 ? (
                        <None
                            away={view.away && view.q === ""}
                            searched={view.q !== ""}
                            onClear={() => setView(everybody)}
                        />
                    ) : (
                        <>
                            <PeopleTable people={found.items} />
                            <Pager
                                total={found.total}
                                page={found.page}
                                size={found.size}
                                onPage={(page) => setView({ ...view, page })}
                            />
                        </>
                    )
                }
            </Loaded>
        </Page>
    );
}

function None({ away, searched, onClear }: { away: boolean; searched: boolean; onClear: () => void }) {
    const { t } = useWords();
    if (searched) {
        return (
            <Empty icon={<SearchRegular />} title={t.people.noneTitle} text={t.people.noneText}>
                <Button onClick={onClear}>{t.common.clear}</Button>
            </Empty>
        );
    }
    return away ? (
        <Empty icon={<CheckmarkCircleRegular />} title={t.people.everybodyTitle} text={t.people.everybodyText} />
    ) : (
        <Empty icon={<PeopleRegular />} title={t.people.emptyTitle} text={t.people.emptyText} />
    );
}
