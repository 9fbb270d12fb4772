import { Button, MessageBar, MessageBarBody, Text } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { useQuery } from "@tanstack/react-query";
import type { Health } from "../api/types";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { useAnnounce } from "../ui/Announcer";
import { type Column, DataTable } from "../ui/DataTable";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Section } from "../ui/Section";
import { Skeletons } from "../ui/Skeletons";
import { Checks } from "./Checks";
import { shortVersion } from "./version";

export default function HealthPage() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const announce = useAnnounce();
    const health = useQuery({
        queryKey: [programme, "health"],
        queryFn: ({ signal }) => api.health(programme, signal),
    });
    const again = (
        <Button
            icon={<ArrowClockwiseRegular />}
            disabledFocusable={health.isFetching}
            onClick={() => void health.refetch().then(() => announce(t.health.checked))}
        >
            {t.health.again}
        </Button>
    );
    return (
        <Page title={t.nav.health} lead={t.health.lead} actions={again}>
            <Loaded query={health} skeleton={<Skeletons of={t.nav.health} lines={10} />}>
                {(found) => (
                    <>
                        <Summary found={found} />
                        <Section title={t.health.checks}>
                            <Checks checks={found.checks} />
                        </Section>
                        <Section title={t.health.instances}>
                            <Instances instances={found.instances} />
                        </Section>
                    </>
                )}
            </Loaded>
        </Page>
    );
}

function Summary({ found }: { found: Health }) {
    const { t } = useWords();
    const failing = found.checks.filter((check) => check.ok === false).length;
    const unsure = found.checks.filter((check) => check.ok === null).length;
    const [intent, sentence] =
        failing > 0
            ? (["error", t.health.failing(failing)] as const)
            : unsure > 0
              ? (["warning", t.health.unsure(unsure)] as const)
              : (["success", t.health.allWell] as const);
    return (
        <MessageBar intent={intent}>
            <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
    );
}

type Instance = Health["instances"][number];

function Instances({ instances }: { instances: Instance[] }) {
    const { t, f } = useWords();
    if (instances.length === 0) return <Text>{t.health.noInstances}</Text>;
    const columns: Column<Instance>[] = [
        { header: t.health.columns.name, isName: true, cell: (instance) => instance.name },
        { header: t.health.columns.version, cell: (instance) => shortVersion(instance.version) },
        {
            header: t.health.columns.lastTick,
            cell: (instance) => (instance.lastTick ? f.time(instance.lastTick) : t.common.none),
        },
    ];
    return (
        <DataTable
            caption={t.health.instancesCaption}
            columns={columns}
            rows={instances}
            keyOf={(instance) => instance.name}
        />
    );
}
