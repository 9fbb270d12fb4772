import {
    Button,
    Link,
    MessageBar,
    MessageBarBody,
    Spinner,
    Text,
    makeStyles,
    mergeClasses,
    tokens,
} from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons";
import { useMutation } from "@tanstack/react-query";
import { type DragEvent, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router-dom";
import { useApi } from "../app/api";
import { useProgramme } from "../app/programme";
import { useWords } from "../texts/words";
import { Refusal } from "../ui/Refusal";
import { type FileTrouble, troubleWith } from "./file";

const useStyles = makeStyles({
    place: {
        display: "flex",
        flexDirection: "column",
        alignItems: "center",
        textAlign: "center",
        rowGap: tokens.spacingVerticalM,
        padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalL}`,
        backgroundColor: tokens.colorNeutralBackground1,
        border: `${tokens.strokeWidthThick} dashed ${tokens.colorNeutralStrokeAccessible}`,
        borderRadius: tokens.borderRadiusLarge,
    },
    over: { border: `${tokens.strokeWidthThick} solid ${tokens.colorCompoundBrandStroke}` },
    icon: { display: "flex", fontSize: "40px", color: tokens.colorBrandForeground1 },
    hint: { maxWidth: "60ch", color: tokens.colorNeutralForeground2 },
    input: { display: "none" },
});

/** Takes a file by button or by drop, sends it, and opens what becomes of it. */
export function ChooseFile() {
    const styles = useStyles();
    const { t } = useWords();
    const api = useApi();
    const programme = useProgramme();
    const navigate = useNavigate();
    const input = useRef<HTMLInputElement>(null);
    const [over, setOver] = useState(false);
    const [trouble, setTrouble] = useState<FileTrouble>();
    const leaving = useRef(new AbortController());
    useEffect(() => {
        const current = (leaving.current = new AbortController());
        return () => current.abort();
    }, []);
    const sending = useMutation({
        mutationFn: (file: File) => api.startImport(programme, file, leaving.current.signal),
        onSuccess: ({ id }) => navigate(`/${encodeURIComponent(programme)}/import/${id}`),
    });
    function take(file: File | undefined) {
        if (!file) return;
        const wrong = troubleWith(file);
        setTrouble(wrong);
        if (!wrong) sending.mutate(file);
    }
    function drop(event: DragEvent) {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files[0]);
    }
    return (
        <div
            className={mergeClasses(styles.place, over && styles.over)}
            onDragOver={(event) => {
                event.preventDefault();
                setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={drop}
        >
            <span className={styles.icon} aria-hidden="true">
                <DocumentArrowUpRegular />
            </span>
            <Text weight="semibold">{t.import.drop}</Text>
            <Text align="center" className={styles.hint}>
                {t.import.dropHint}
            </Text>
            <input
                ref={input}
                className={styles.input}
                type="file"
                accept=".csv,.txt,.tsv,text/csv"
                aria-label={t.import.choose}
                onChange={(event) => {
                    take(event.target.files?.[0]);
                    // The same file may be brought again once it was corrected.
                    event.target.value = "";
                }}
            />
            <Button appearance="primary" disabledFocusable={sending.isPending} onClick={() => input.current?.click()}>
                {t.import.choose}
            </Button>
            <Link href={`${import.meta.env.BASE_URL}sample.csv`} download="sample.csv" inline>
                {t.import.sample}
            </Link>
            {sending.isPending && <Spinner size="small" label={t.import.uploading(sending.variables.name)} />}
            {trouble && (
                <MessageBar intent="error" layout="multiline" role="alert">
                    <MessageBarBody>{t.import[trouble]}</MessageBarBody>
                </MessageBar>
            )}
            {!trouble && sending.isError && <Refusal error={sending.error} />}
        </div>
    );
}
