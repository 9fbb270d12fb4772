import { useQuery } from "@tanstack/react-query";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Loaded } from "../ui/Loaded";
import { Page } from "../ui/Page";
import { Skeletons } from "../ui/Skeletons";
import { Organisers } from "./Organisers";
import { SettingsForm } from "./SettingsForm";

export default function SettingsPage() {
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const settings = useQuery({
        queryKey: [programme, "settings"],
        queryFn: ({ signal }) => api.settings(programme, signal),
        // What somebody is typing must not be changed under their hands; a conflict shows when they save.
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
    });
    return (
        <Page title={t.nav.settings} lead={t.settings.lead}>
            <Loaded query={settings} skeleton={<Skeletons of={t.nav.settings} lines={12} />}>
                {({ data, etag }) => (
                    <>
                        <SettingsForm settings={data} etag={etag ?? ""} />
                        <Organisers organisers={data.organisers} />
                    </>
                )}
            </Loaded>
        </Page>
    );
}
