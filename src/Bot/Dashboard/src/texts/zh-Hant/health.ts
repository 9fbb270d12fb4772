import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const healthTexts = (f: Formats) => ({
    lead: "教練所依賴的一切是否正常；不正常的話該怎麼做。",
    allWell: "一切正常。",
    failing: (n: number) => `${counted(f, n, "項檢查沒有通過")}。`,
    unsure: (n: number) => `${counted(f, n, "項檢查無法進行")}。`,
    checks: "檢查項目",
    pass: "正常",
    fail: "異常",
    unknown: "未檢查",
    fix: "該怎麼做",
    instances: "執行個體",
    instancesCaption: "執行中的教練執行個體",
    columns: { name: "執行個體", version: "版本", lastTick: "最近的訊號" },
    noInstances: "還沒有任何執行個體傳來訊號。",
    again: "重新檢查",
    checked: "已重新檢查。",
});
