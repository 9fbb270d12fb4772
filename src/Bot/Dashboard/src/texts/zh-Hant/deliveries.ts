import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const deliveryTexts = (f: Formats) => ({
    lead: "教練聯絡不到哪些人，以及這個月的訊息結果如何。不會顯示訊息內容。",
    notReached: "聯絡不到",
    caption: "教練聯絡不到的人",
    columns: { name: "名字", why: "原因", since: "開始時間", kept: "保留", remedy: "解決辦法", action: "動作" },
    retry: "重新傳送",
    retryFor: (name: string) => `重新傳送保留給 ${name} 的訊息`,
    retried: (name: string, n: number) =>
        n === 0
            ? `沒有等著傳給 ${name} 的訊息。`
            : `給 ${name} 的 ${counted(f, n, "則訊息")}現在會重新傳送。`,
    retryFailed: (name: string) => `無法重新傳送給 ${name}。`,
    everybodyTitle: "每個人都聯絡得到",
    everybodyText: "沒有保留的訊息。教練可以傳訊息給這個計畫裡的每個人。",
    month: "這個月",
    count: "訊息數",
    outcome: "結果",
    due: "該送",
    sent: "已送",
    waiting: "傳送中",
    keptRow: "替聯絡不到的人保留",
    failed: "Teams 未接受",
    why: "Teams 為什麼未接受",
    whyCaption: "訊息未被接受的原因",
    reason: "原因",
    countedAt: (moment: string) => `統計時間：${f.time(moment)}。`,
});
