import { Text } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { Deliveries } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { type Column, DataTable } from "../ui/DataTable";
import { Empty } from "../ui/Empty";
import { Facts } from "../ui/Facts";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Skeletons } from "../ui/Skeletons";
import { NotReachedTable } from "./NotReachedTable";

export default function DeliveriesPage() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const deliveries = useQuery({
        queryKey: [programme, "deliveries"],
        queryFn: ({ signal }) => api.deliveries(programme, signal),
    });
    return (
        <Page title={t.nav.deliveries} lead={t.deliveries.lead}>
            <Loaded query={deliveries} skeleton={<Skeletons of={t.nav.deliveries} lines={10} />}>
                {(found) => (
                    <>
                        {found.notReached.length === 0 ? (
                            <Empty
                                icon={<CheckmarkCircleRegular />}
                                title={t.deliveries.everybodyTitle}
                                text={t.deliveries.everybodyText}
                            />
                        ) : (
                            <Section title={t.deliveries.notReached}>
                                <NotReachedTable people={found.notReached} />
                            </Section>
                        )}
                        <ThisMonth month={found.month} />
                    </>
                )}
            </Loaded>
        </Page>
    );
}

function ThisMonth({ month }: { month: Deliveries["month"] }) {
    const { t, f } = useWords();
    if (!month) {
        return (
            <Section title={t.deliveries.month} panel>
                <Text>{t.overview.notCounted}</Text>
            </Section>
        );
    }
    const failed = month.failed.reduce((sum, reason) => sum + reason.count, 0);
    return (
        <>
            <Section title={t.deliveries.month} panel>
                <Facts
                    spread
                    facts={[
                        [t.deliveries.due, f.number(month.due)],
                        [t.deliveries.sent, f.number(month.sent)],
                        [t.deliveries.waiting, f.number(month.waiting)],
                        [t.deliveries.keptRow, f.number(month.kept)],
                        [t.deliveries.failed, f.number(failed)],
                    ]}
                />
                <Text size={200}>{t.deliveries.countedAt(month.countedAt)}</Text>
            </Section>
            {failed > 0 && (
                <Section title={t.deliveries.why}>
                    <Reasons failed={month.failed} />
                </Section>
            )}
        </>
    );
}

type Reason = NonNullable<Deliveries["month"]>["failed"][number];

function Reasons({ failed }: { failed: Reason[] }) {
    const { t, f } = useWords();
    const columns: Column<Reason>[] = [
        { header: t.deliveries.reason, isName: true, cell: (reason) => f.sentence(reason.text) },
        { header: t.deliveries.count, isNumber: true, cell: (reason) => f.number(reason.count) },
    ];
    return (
        <DataTable
            caption={t.deliveries.whyCaption}
            columns={columns}
            rows={failed}
            keyOf={(reason) => reason.reason}
        />
    );
}
