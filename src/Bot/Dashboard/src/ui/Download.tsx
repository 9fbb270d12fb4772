import { Button } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import { useWords } from "../texts/words";
import { useAnnounce } from "./Announcer";
import { Refusal } from "./Refusal";

interface Props {
    file: string;
    fetch: () => Promise<Blob>;
}

/** A file that only somebody signed in may have, so that a plain link would not do. */
export function Download({ file, fetch }: Props) {
    const { t } = useWords();
    const announce = useAnnounce();
    const fetching = useMutation({
        mutationFn: fetch,
        onSuccess: (content) => {
            hand(content, file);
            announce(t.common.downloaded(file));
        },
    });
    return (
        <>
            <Button
                icon={<ArrowDownloadRegular />}
                disabledFocusable={fetching.isPending}
                onClick={() => fetching.mutate()}
            >
                {fetching.isPending ? t.common.exporting : t.common.export}
            </Button>
            {fetching.isError && <Refusal error={fetching.error} />}
        </>
    );
}

function hand(content: Blob, name: string) {
    const address = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
}
