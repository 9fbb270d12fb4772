import type { Formats } from "../format/formats";
import type { Texts } from "./en";
import { deliveryTexts } from "./fr/deliveries";
import { generalTexts } from "./fr/general";
import { healthTexts } from "./fr/health";
import { importTexts } from "./fr/import";
import { insightTexts } from "./fr/insights";
import { overviewTexts } from "./fr/overview";
import { pairTexts } from "./fr/pairs";
import { peopleTexts } from "./fr/people";
import { settingTexts } from "./fr/settings";

/** Everything the dashboard says in French. */
export const fr = (f: Formats): Texts => ({
    ...generalTexts(f),
    overview: overviewTexts(f),
    pairs: pairTexts(f),
    people: peopleTexts(f),
    deliveries: deliveryTexts(f),
    import: importTexts(f),
    insights: insightTexts(f),
    settings: settingTexts(),
    health: healthTexts(f),
});
