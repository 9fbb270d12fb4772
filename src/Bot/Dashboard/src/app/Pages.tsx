import { useQuery } from "@tanstack/react-query";
import { lazy } from "react";
import { Navigate, Route, Routes, useParams } from "react-router-dom";
import type { Programmes } from "../api/types";
import { Failure } from "../ui/Failure";
import { Skeletons } from "../ui/Skeletons";
import { useWords } from "../texts/words";
import { Choice } from "./Choice";
import { NoSuchPage } from "./NoSuchPage";
import { Shell } from "./Shell";
import { useApi } from "./api";
import { Alone } from "./Alone";
import { CurrentProgramme, firstProgramme, lastProgramme } from "./programme";

const Overview = lazy(() => import("../overview/OverviewPage"));
const Pairs = lazy(() => import("../pairs/PairsPage"));
const People = lazy(() => import("../people/PeoplePage"));
const Deliveries = lazy(() => import("../deliveries/DeliveriesPage"));
const Import = lazy(() => import("../import/ImportPage"));
const Insights = lazy(() => import("../insights/InsightsPage"));
const Settings = lazy(() => import("../settings/SettingsPage"));
const Health = lazy(() => import("../health/HealthPage"));

/** Which page an address is. Everything waits for the list of programmes: without one there is nothing to show. */
export function Pages() {
    const api = useApi();
    const { t } = useWords();
    const found = useQuery({ queryKey: ["programmes"], queryFn: ({ signal }) => api.programmes(signal) });
    if (found.isPending) {
        return (
            <Alone>
                <Skeletons of={t.programme.label} />
            </Alone>
        );
    }
    if (found.isError) {
        return (
            <Alone>
                <Failure error={found.error} retry={() => void found.refetch()} />
            </Alone>
        );
    }
    return (
        <Routes>
            <Route index element={<First all={found.data} />} />
            <Route path="programmes" element={<Choice all={found.data} />} />
            <Route path=":programme" element={<Opened all={found.data} />}>
                <Route index element={<Navigate to="overview" replace />} />
                <Route path="overview" element={<Overview />} />
                <Route path="pairs" element={<Pairs />} />
                <Route path="people" element={<People />} />
                <Route path="deliveries" element={<Deliveries />} />
                <Route path="import/:id?" element={<Import />} />
                <Route path="insights" element={<Insights />} />
                <Route path="settings" element={<Settings />} />
                <Route path="health" element={<Health />} />
                <Route path="*" element={<NoSuchPage />} />
            </Route>
        </Routes>
    );
}

function First({ all }: { all: Programmes }) {
    const first = firstProgramme(all.programmes, lastProgramme());
    return first ? <Navigate to={`/${encodeURIComponent(first.id)}/overview`} replace /> : <Choice all={all} />;
}

function Opened({ all }: { all: Programmes }) {
    const { programme: id } = useParams();
    const programme = all.programmes.find((known) => known.id === id);
    if (!programme) return <Choice all={all} notFound />;
    return (
        <CurrentProgramme value={{ programme, all }}>
            <Shell key={programme.id} />
        </CurrentProgramme>
    );
}
