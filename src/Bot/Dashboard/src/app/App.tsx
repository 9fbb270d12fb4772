import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { BrowserRouter } from "react-router-dom";
import { isPassing } from "../api/errors";
import type { Session } from "../signin/session";
import { WordsProvider } from "../texts/words";
import { Announcer } from "../ui/Announcer";
import { ApiProvider } from "./api";
import { Pages } from "./Pages";
import { Themed } from "./theme";

const mostTries = 2;

// Both /dashboard and /dashboard/ are served.
const base = import.meta.env.BASE_URL.replace(/\/$/, "");

function client() {
    return new QueryClient({
        defaultOptions: {
            queries: {
                retry: (tries, error) => tries < mostTries && isPassing(error),
                staleTime: 30_000,
            },
        },
    });
}

export function App({ session }: { session: Session }) {
    const [queries] = useState(client);
    return (
        <WordsProvider culture={session.host.culture}>
            <Themed host={session.host}>
                <QueryClientProvider client={queries}>
                    <ApiProvider session={session}>
                        <Announcer>
                            <BrowserRouter basename={base}>
                                <Pages />
                            </BrowserRouter>
                        </Announcer>
                    </ApiProvider>
                </QueryClientProvider>
            </Themed>
        </WordsProvider>
    );
}
