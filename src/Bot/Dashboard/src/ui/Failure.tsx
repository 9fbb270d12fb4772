import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ApiError, type Trouble } from "../api/errors";
import { useSignIn } from "../app/api";
import { SignInNeeded } from "../signin/signInNeeded";
import { useWords } from "../texts/words";

interface Props {
    error: unknown;
    title?: string;
    retry?: () => void;
}

/** What went wrong, and what the organiser can do about it. */
export function Failure({ error, title, retry }: Props) {
    const { t } = useWords();
    const signIn = useSignIn();
    const trouble = troubleBehind(error);
    const signedOut = trouble === "signedOut";
    const again = signedOut && signIn ? () => void signIn().then(retry, () => {}) : retry;
    return (
        <MessageBar
            intent={trouble === "offline" || trouble === "busy" ? "warning" : "error"}
            layout="multiline"
            role="alert"
        >
            <MessageBarBody>
                <MessageBarTitle>{titleOf(error, trouble, title ?? t.trouble.title, t.trouble)}</MessageBarTitle>
                {sentenceOf(error, trouble, t.trouble)}
            </MessageBarBody>
            {again && (
                <MessageBarActions>
                    <Button onClick={again}>{signedOut ? t.trouble.signIn : t.common.retry}</Button>
                </MessageBarActions>
            )}
        </MessageBar>
    );
}

export function troubleBehind(error: unknown): Trouble {
    if (error instanceof ApiError) return error.trouble;
    return error instanceof SignInNeeded ? "signedOut" : "broken";
}

type Sentences = Record<Trouble | "notAllowedTitle" | "signedOutTitle" | "goneTitle" | "gone", string>;

function titleOf(error: unknown, trouble: Trouble, usual: string, t: Sentences): string {
    if (trouble === "notAllowed") return t.notAllowedTitle;
    if (trouble === "signedOut") return t.signedOutTitle;
    return trouble === "notFound" ? (saidBy(error) ?? t.goneTitle) : usual;
}

/** The bot's own sentence where it refused something; ours where the organiser must know what to do. */
function sentenceOf(error: unknown, trouble: Trouble, t: Sentences): string {
    if (trouble === "notFound") return t.gone;
    return trouble === "refused" ? (saidBy(error) ?? t.refused) : t[trouble];
}

const saidBy = (error: unknown) =>
    error instanceof ApiError ? (error.problem.detail ?? error.problem.title) : undefined;
