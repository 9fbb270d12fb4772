import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useWords } from "../texts/words";
import { rangeOf } from "./paging";

const useStyles = makeStyles({
    pager: {
        display: "flex",
        flexWrap: "wrap",
        alignItems: "center",
        justifyContent: "flex-end",
        gap: tokens.spacingHorizontalM,
    },
});

interface Props {
    total: number;
    page: number;
    size: number;
    onPage: (page: number) => void;
}

/** Nothing where everything is on one page. */
export function Pager({ total, page, size, onPage }: Props) {
    const styles = useStyles();
    const { t } = useWords();
    if (total <= size && page === 1) return null;
    const { from, to, last } = rangeOf(total, page, size);
    return (
        <nav aria-label={t.pager.name} className={styles.pager}>
            <Text aria-live="polite">{t.pager.range(from, to, total)}</Text>
            <Button icon={<ChevronLeftRegular />} disabledFocusable={page <= 1} onClick={() => onPage(page - 1)}>
                {t.pager.previous}
            </Button>
            <Button
                icon={<ChevronRightRegular />}
                iconPosition="after"
                disabledFocusable={page >= last}
                onClick={() => onPage(page + 1)}
            >
                {t.pager.next}
            </Button>
        </nav>
    );
}
