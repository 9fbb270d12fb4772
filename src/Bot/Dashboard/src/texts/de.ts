import type { Formats } from "../format/formats";
import { deliveryTexts } from "./de/deliveries";
import { generalTexts } from "./de/general";
import { healthTexts } from "./de/health";
import { importTexts } from "./de/import";
import { insightTexts } from "./de/insights";
import { overviewTexts } from "./de/overview";
import { pairTexts } from "./de/pairs";
import { peopleTexts } from "./de/people";
import { settingTexts } from "./de/settings";
import type { Texts } from "./en";

/** Everything the dashboard says in German. */
export const de = (f: Formats): Texts => ({
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
