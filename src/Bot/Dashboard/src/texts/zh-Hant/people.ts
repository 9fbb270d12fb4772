import type { Role, WhyNotReached } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "./counting";

export const peopleTexts = (f: Formats) => ({
    lead: "這個計畫裡有搭檔的每個人，以及教練能不能傳訊息給他們。",
    caption: "計畫裡的成員",
    awayOnly: "只看聯絡不到的人",
    columns: { name: "名字", roles: "角色", pairs: "搭檔", reached: "聯絡狀況", remedy: "解決辦法" },
    role: { executive: "主管", mentor: "導師" } satisfies Record<Role, string>,
    reached: "聯絡得到",
    notReached: "聯絡不到",
    since: (moment: string) => `從 ${f.date(moment)} 起`,
    why: {
        notInstalled: "Teams 裡沒有教練",
        removedTheApp: "移除了教練",
        blockedTheApp: "封鎖教練或設為靜音",
        disabledByAdmin: "被系統管理員停用",
        chatIsGone: "聊天不見了",
    } satisfies Record<WhyNotReached, string>,
    found: (n: number) => `找到 ${counted(f, n, "人")}。`,
    emptyTitle: "還沒有人",
    emptyText: "有了第一組搭檔，成員就會顯示在這裡。",
    everybodyTitle: "每個人都聯絡得到",
    everybodyText: "教練可以傳訊息給這個計畫裡的每個人。",
    noneTitle: "沒有符合的人",
    noneText: "請換個名字搜尋，或清除篩選。",
});
