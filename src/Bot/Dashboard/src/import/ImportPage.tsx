import { useQuery } from "@tanstack/react-query";
import { useParams } from "react-router-dom";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Skeletons } from "../ui/Skeletons";
import { ChooseFile } from "./ChooseFile";
import { Earlier } from "./Earlier";
import { OneImport } from "./OneImport";
import { Steps } from "./Steps";
import { useImport } from "./useImport";

/** Without an id: bring a file, or go on with what was begun. With one: that import, wherever it is. */
export default function ImportPage() {
    const { t } = useWords();
    const { id } = useParams();
    return (
        <Page title={t.nav.import} lead={t.import.lead}>
            {id ? <Opened key={id} id={id} /> : <Begin />}
        </Page>
    );
}

function Begin() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const imports = useQuery({
        queryKey: [programme, "imports"],
        queryFn: ({ signal }) => api.imports(programme, signal),
        staleTime: 0,
    });
    return (
        <>
            <Steps state={undefined} />
            <ChooseFile />
            <Loaded query={imports} skeleton={<Skeletons of={t.import.earlier} lines={4} />}>
                {(found) => (found.length > 0 ? <Earlier imports={found} /> : null)}
            </Loaded>
        </>
    );
}

function Opened({ id }: { id: string }) {
    const { t } = useWords();
    const found = useImport(id);
    return (
        <>
            <Steps state={found.data?.state ?? "checking"} />
            {found.data ? (
                <OneImport found={found.data} silent={found.isError} onAsk={() => void found.refetch()} />
            ) : (
                <Loaded query={found} skeleton={<Skeletons of={t.import.rows} lines={8} />}>
                    {() => null}
                </Loaded>
            )}
        </>
    );
}
