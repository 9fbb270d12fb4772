import { type Import, faults } from "../api/types";
import { useWords } from "../texts/words";
import { Facts } from "../ui/Facts";
import { Section } from "../ui/Section";

/** How many lines came to what; kinds that did not occur are left out. */
export function Counts({ found }: { found: Import }) {
    const { t, f } = useWords();
    const good: [string, string] =
        found.state === "done" ? [t.import.imported, f.number(found.imported)] : [t.import.good, f.number(found.good)];
    const bad = faults
        .filter((fault) => found.counts[fault] > 0)
        .map((fault): [string, string] => [t.import.fault[fault], f.number(found.counts[fault])]);
    return (
        <Section title={t.import.counts} panel>
            <Facts spread facts={[good, ...bad]} />
        </Section>
    );
}
