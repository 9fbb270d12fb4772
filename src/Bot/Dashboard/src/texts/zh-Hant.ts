import type { Formats } from "../format/formats";
import type { Texts } from "./en";
import { deliveryTexts } from "./zh-Hant/deliveries";
import { generalTexts } from "./zh-Hant/general";
import { healthTexts } from "./zh-Hant/health";
import { importTexts } from "./zh-Hant/import";
import { insightTexts } from "./zh-Hant/insights";
import { overviewTexts } from "./zh-Hant/overview";
import { pairTexts } from "./zh-Hant/pairs";
import { peopleTexts } from "./zh-Hant/people";
import { settingTexts } from "./zh-Hant/settings";

/** Everything the dashboard says in Chinese as written in Taiwan. */
export const zhHant = (f: Formats): Texts => ({
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
