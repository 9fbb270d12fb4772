import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
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
    <MessageBar intent={trouble === "offline" || trouble === "busy" ? "warning" : "error"} layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{titleOf(trouble, title ?? t.trouble.title, t.trouble)}</MessageBarTitle>
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

type Sentences = Record<Trouble | "notAllowedTitle" | "signedOutTitle" | "notFoundTitle", string>;

function titleOf(trouble: Trouble, usual: string, t: Sentences): string {
  if (trouble === "notAllowed") return t.notAllowedTitle;
  if (trouble === "signedOut") return t.signedOutTitle;
  return trouble === "notFound" ? t.notFoundTitle : usual;
}

/** The bot's own sentence where it refused something; ours where the organiser must know what to do. */
function sentenceOf(error: unknown, trouble: Trouble, t: Sentences): string {
  const said = error instanceof ApiError ? (error.problem.detail ?? error.problem.title) : undefined;
  return trouble === "refused" ? (said ?? t.refused) : t[trouble];
}
