import type { Formats } from "../format/formats";
import { deliveryTexts } from "./en/deliveries";
import { generalTexts } from "./en/general";
import { healthTexts } from "./en/health";
import { importTexts } from "./en/import";
import { insightTexts } from "./en/insights";
import { overviewTexts } from "./en/overview";
import { pairTexts } from "./en/pairs";
import { peopleTexts } from "./en/people";
import { settingTexts } from "./en/settings";

/** Everything the dashboard says in English. Another language is another function of the same type. */
export const en = (f: Formats) => ({
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

export type Texts = ReturnType<typeof en>;
