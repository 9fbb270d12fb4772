import { query } from "./query";
import type { Answer, Send } from "./send";
import type {
    Deliveries,
    EditableSettings,
    Health,
    Import,
    ImportRow,
    Insights,
    Installs,
    Organiser,
    Overview,
    Paged,
    Pair,
    PairSort,
    Person,
    ProgrammeName,
    Programmes,
    Role,
    RowKind,
    Settings,
    Stage,
} from "./types";

export interface PairFilter {
    stage?: Stage | undefined;
    stuck?: boolean | undefined;
    q?: string | undefined;
    sort?: PairSort | undefined;
    desc?: boolean | undefined;
    page: number;
    size: number;
}

export interface PeopleFilter {
    away?: boolean | undefined;
    q?: string | undefined;
    page: number;
    size: number;
}

export interface Period {
    from?: string | undefined;
    to?: string | undefined;
    side?: Role | undefined;
}

export interface RowFilter {
    kind: RowKind;
    page: number;
    size: number;
}

export type ProgrammeApi = ReturnType<typeof programmeApi>;

/** Every question the dashboard asks. `p` is the programme's id; a signal ends a question nobody waits for any more. */
export function programmeApi(send: Send) {
    const at = (p: string, path: string) => `/${encodeURIComponent(p)}${path}`;
    const get = async <T>(path: string, signal?: AbortSignal) =>
        (await send<T>("GET", path, signal ? { signal } : {})).data;
    const post = async <T = void>(path: string, body?: unknown) =>
        (await send<T>("POST", path, body === undefined ? {} : { body })).data;
    return {
        programmes: (signal?: AbortSignal) => get<Programmes>("", signal),
        create: (name: string) => post<ProgrammeName>("", { name }),

        overview: (p: string, signal?: AbortSignal) => get<Overview>(at(p, "/overview"), signal),
        health: (p: string, signal?: AbortSignal) => get<Health>(at(p, "/health"), signal),

        pairs: (p: string, filter: PairFilter, signal?: AbortSignal) =>
            get<Paged<Pair>>(at(p, `/pairs${query({ ...filter })}`), signal),
        addPair: (p: string, executive: string, mentor: string) =>
            post<{ id: string }>(at(p, "/pairs"), { executive, mentor }),
        pairsFile: (p: string) => get<Blob>(at(p, "/pairs.csv")),

        people: (p: string, filter: PeopleFilter, signal?: AbortSignal) =>
            get<Paged<Person>>(at(p, `/people${query({ ...filter })}`), signal),

        deliveries: (p: string, signal?: AbortSignal) => get<Deliveries>(at(p, "/deliveries"), signal),
        retry: (p: string, person: string) => post<{ queued: number }>(at(p, "/deliveries/retry"), { person }),

        imports: (p: string, signal?: AbortSignal) => get<Import[]>(at(p, "/imports"), signal),
        startImport: async (p: string, file: File, signal?: AbortSignal) =>
            (await send<{ id: string }>("POST", at(p, "/imports"), signal ? { file, signal } : { file })).data,
        import: (p: string, id: string, signal?: AbortSignal) => get<Import>(at(p, `/imports/${id}`), signal),
        importRows: (p: string, id: string, filter: RowFilter, signal?: AbortSignal) =>
            get<Paged<ImportRow>>(at(p, `/imports/${id}/rows${query({ ...filter })}`), signal),
        confirmImport: (p: string, id: string) => post(at(p, `/imports/${id}/confirm`)),
        cancelImport: (p: string, id: string) => post(at(p, `/imports/${id}/cancel`)),

        installs: (p: string, signal?: AbortSignal) => get<Installs>(at(p, "/installs"), signal),
        install: (p: string, importId: string) => post(at(p, "/installs"), { import: importId }),

        insights: (p: string, period: Period, signal?: AbortSignal) =>
            get<Insights>(at(p, `/insights${query({ ...period })}`), signal),
        insightsFile: (p: string, period: Period) => get<Blob>(at(p, `/insights.csv${query({ ...period })}`)),

        settings: (p: string, signal?: AbortSignal) =>
            send<Settings>("GET", at(p, "/settings"), signal ? { signal } : {}),
        saveSettings: (p: string, settings: EditableSettings, ifMatch: string): Promise<Answer<Settings>> =>
            send<Settings>("PUT", at(p, "/settings"), {
                body: { name: settings.name, defaults: settings.defaults },
                ifMatch,
            }),
        addOrganiser: (p: string, address: string) => post<Organiser[]>(at(p, "/organisers"), { address }),
        removeOrganiser: async (p: string, id: string) => {
            await send("DELETE", at(p, `/organisers/${encodeURIComponent(id)}`));
        },
    };
}
