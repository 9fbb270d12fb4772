import type { Fault } from "../../api/types";
import type { Formats } from "../../format/formats";
import { counted } from "./counting";

const pairs = (f: Formats, n: number) => counted(f, n, "組搭檔");

export const importTexts = (f: Formats) => ({
    lead: "上傳一份主管和導師的清單。你看過檢查結果並同意之前，什麼都不會匯入。",
    steps: { choose: "選擇檔案", check: "檢查", confirm: "查看並確認", done: "匯入" },
    stepsName: "匯入步驟",
    stepDone: "完成",
    choose: "選擇檔案",
    drop: "把 CSV 檔拖到這裡，或選擇檔案。",
    dropHint:
        "每組搭檔一列：先是主管的公司電子郵件地址，再來是導師的。最多 10,000 列或 4 MB；以逗號、分號或定位字元分隔。",
    sample: "下載範例檔",
    tooBig: "檔案超過 4 MB。請分成幾份，一份一份匯入。",
    notCsv: "這不是 CSV 檔。請在 Excel 選「另存新檔」，再選「CSV UTF-8」。",
    empty: "檔案是空的。",
    uploading: (file: string) => `正在上傳 ${file}。`,
    checking: (file: string) => `正在檢查 ${file}`,
    checkingNow: (checked: number, rows: number) => `已檢查 ${f.number(checked)} / ${f.number(rows)} 列`,
    reading: "正在讀取檔案",
    mayLeave: "你可以離開這個頁面；工作會繼續，回到這裡就看得到。",
    importing: (file: string) => `正在匯入 ${file}`,
    importingNow: (imported: number, good: number) => `已匯入 ${f.number(imported)} / ${f.number(good)} 組搭檔`,
    slow: "教練目前沒有回應。我們會繼續詢問。",
    askNow: "現在詢問",

    readyTitle: (file: string) => `${file} 檢查完成`,
    readyAll: (good: number) => (good === 1 ? "唯一的一列可以匯入。" : `全部 ${f.number(good)} 列都可以匯入。`),
    readySome: (good: number, bad: number) =>
        `${counted(f, good, "列")}可以匯入，${f.number(bad)} 列不行。不行的會略過，不影響其他列。`,
    readyNone: "沒有任何一列可以匯入。請修正檔案，再上傳一次。",
    notLineChecked: "沒有檢查隸屬關係，因為教練無權讀取。會改為詢問主管。",
    confirm: (good: number) => `匯入 ${pairs(f, good)}`,
    cancel: "不匯入",
    confirmNote: "每位主管都會先被問到自己的想法。在那之前，導師什麼都不會知道。",
    counts: "各種結果的列數",
    good: "可以匯入",
    imported: "已匯入",
    fault: {
        invalid: "無法讀取",
        duplicate: "檔案中重複",
        unknown: "還不認識",
        sameLine: "有隸屬關係",
        samePerson: "同一個人",
        alreadyPaired: "已經是搭檔",
        guest: "來賓",
    } satisfies Record<Fault, string>,
    rows: "列",
    rowsCaption: (file: string) => `${file} 的各列`,
    show: "顯示",
    kind: { bad: "無法匯入", good: "可以匯入", all: "全部" },
    kindCount: (kind: string, n: number) => `${kind}（${f.number(n)}）`,
    columns: { row: "列", executive: "主管", mentor: "導師", outcome: "結果", reason: "原因" },
    noRows: "沒有資料。",

    doneTitle: "完成",
    doneText: (imported: number, bad: number) =>
        `已匯入 ${pairs(f, imported)}${bad > 0 ? `，略過 ${counted(f, bad, "列")}` : ""}。`,
    doneRepeat: "再匯入同一個檔案也沒關係：已經有的不會變。",
    toPairs: "查看搭檔",
    another: "匯入另一個檔案",
    cancelledTitle: "沒有匯入。",
    cancelledText: (imported: number) =>
        imported === 0 ? "什麼都沒有匯入。" : `停止之前已匯入 ${pairs(f, imported)}。`,
    unreadableTitle: "無法讀取檔案。",
    unreadableText: "請存成「CSV UTF-8」，再上傳一次。",

    installTitle: (n: number) => `${counted(f, n, "列")}裡有教練不認識的人`,
    installText: "他們需要先在 Teams 裡有這個應用程式，才能成為搭檔。",
    installNow: "替他們安裝教練",
    installing: (done: number, asked: number) => `正在安裝：${f.number(done)} / ${counted(f, asked, "人")}`,
    installed: (installed: number, had: number) =>
        `已替 ${counted(f, installed, "人")}安裝${had > 0 ? `；${counted(f, had, "人")}本來就有` : ""}。請再上傳同一個檔案：只會匯入新的部分。`,
    installFailed: (n: number) => `有 ${counted(f, n, "人")}沒有成功：`,

    earlier: "先前的匯入",
    earlierCaption: "先前的匯入，由新到舊",
    earlierColumns: { file: "檔案", at: "上傳時間", state: "狀態", result: "結果" },
    state: {
        checking: "檢查中",
        ready: "等你確認",
        importing: "匯入中",
        done: "完成",
        cancelled: "沒有匯入",
        unreadable: "無法讀取",
    },
    result: (imported: number, bad: number) => `匯入 ${f.number(imported)} 列，略過 ${f.number(bad)} 列`,
    by: (name: string) => `由 ${name} 上傳`,
    open: (file: string) => `打開 ${file}`,
});
