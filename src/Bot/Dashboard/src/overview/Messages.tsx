import { Text } from "@fluentui/react-components";
import type { Overview } from "../api/types";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Facts } from "../ui/Facts";
import { RouterLink } from "../ui/RouterLink";

/** What became of this month's messages, in five numbers. */
export function Messages({ found: { deliveries } }: { found: Overview }) {
    const { t, f } = useWords();
    const programme = useProgramme();
    if (!deliveries) return <Text>{t.overview.notCounted}</Text>;
    return (
        <>
            <Facts
                facts={[
                    [t.overview.due, f.number(deliveries.due)],
                    [t.overview.sent, f.number(deliveries.sent)],
                    [t.overview.waiting, f.number(deliveries.waiting)],
                    [t.overview.kept, f.number(deliveries.kept)],
                    [t.overview.notTaken, f.number(deliveries.failed)],
                ]}
            />
            <Text size={200}>{t.overview.countedAt(deliveries.countedAt)}</Text>
            <RouterLink to={`/${programme}/deliveries`}>{t.nav.deliveries}</RouterLink>
        </>
    );
}
