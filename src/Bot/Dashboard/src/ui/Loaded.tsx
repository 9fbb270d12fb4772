import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Failure } from "./Failure";

interface Props<T> {
    query: UseQueryResult<T>;
    skeleton: ReactNode;
    children: (data: T) => ReactNode;
}

/** What was asked for, or that it is on its way, or why it is not. What is there stays while it is asked anew. */
export function Loaded<T>({ query, skeleton, children }: Props<T>) {
    if (query.data !== undefined) {
        return (
            <>
                {query.isError && <Failure error={query.error} retry={() => void query.refetch()} />}
                {children(query.data)}
            </>
        );
    }
    return query.isError ? <Failure error={query.error} retry={() => void query.refetch()} /> : skeleton;
}
