import type { Formats } from "../format/formats";
import type { Texts } from "./en";
import { deliveryTexts } from "./es/deliveries";
import { generalTexts } from "./es/general";
import { healthTexts } from "./es/health";
import { importTexts } from "./es/import";
import { insightTexts } from "./es/insights";
import { overviewTexts } from "./es/overview";
import { pairTexts } from "./es/pairs";
import { peopleTexts } from "./es/people";
import { settingTexts } from "./es/settings";

/** Everything the dashboard says in Spanish. */
export const es = (f: Formats): Texts => ({
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
