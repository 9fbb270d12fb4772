import { Page } from "../ui/Page";
import { RouterLink } from "../ui/RouterLink";
import { useWords } from "../texts/words";
import { useProgramme } from "./programme";

export function NoSuchPage() {
    const { t } = useWords();
    const programme = useProgramme();
    return (
        <Page title={t.trouble.pageTitle} lead={t.trouble.pageText}>
            <RouterLink to={`/${programme}/overview`}>{t.trouble.toOverview}</RouterLink>
        </Page>
    );
}
