import { type PairSort, type Stage, pairSorts, stages } from "../api/types";

/** What the list of pairs shows; kept in the address, so that a link from the overview or a colleague shows the same. */
export interface PairView {
    stage: Stage | undefined;
    stuck: boolean;
    q: string;
    sort: PairSort;
    desc: boolean;
    page: number;
}

const usual: PairView = { stage: undefined, stuck: false, q: "", sort: "executive", desc: false, page: 1 };

export function viewOf(address: URLSearchParams): PairView {
    const page = Number(address.get("page") ?? 1);
    return {
        stage: stages.find((stage) => stage === address.get("stage")),
        stuck: address.get("stuck") === "true",
        q: address.get("q") ?? "",
        sort: pairSorts.find((sort) => sort === address.get("sort")) ?? usual.sort,
        desc: address.get("desc") === "true",
        page: Number.isInteger(page) && page > 0 ? page : 1,
    };
}

/** Only what differs from the usual stands in the address. */
export function addressOf(view: PairView): Record<string, string> {
    return {
        ...(view.stage ? { stage: view.stage } : {}),
        ...(view.stuck ? { stuck: "true" } : {}),
        ...(view.q ? { q: view.q } : {}),
        ...(view.sort === usual.sort ? {} : { sort: view.sort }),
        ...(view.desc ? { desc: "true" } : {}),
        ...(view.page === 1 ? {} : { page: String(view.page) }),
    };
}

/** Another filter begins at its first page. */
export function changed(view: PairView, change: Partial<PairView>): PairView {
    return { ...view, page: 1, ...change };
}

export const isFiltered = (view: PairView) => view.stage !== undefined || view.stuck || view.q !== "";

/** The sorting stays when filters are cleared. */
export const cleared = (view: PairView): PairView => ({ ...usual, sort: view.sort, desc: view.desc });
