/** Words of the run, by the browser and by hand. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hant");

export const apply = {
  title: "正在套用變更",
  titleDone: "變更已完成",
  titleStopped: "已停止",
  titleFailed: (done, all) => `已完成 ${done} 步，共 ${all} 步`,
  lead: (done, all) => `已完成 ${done} 步，共 ${all} 步。`,
  untouched: "RustDesk 尚未變更，使用者不會察覺。",
  untouchedFailed: "RustDesk **沒有**變更，使用者不會察覺。已建立的內容會保留，再次檢視時會自動辨識。",
  unfinished: "RustDesk 中可能已有一部分設定，但尚未提供給使用者，使用者不會察覺。繼續即可完成。",
  touched: "RustDesk 已儲存。",
  leadDone: "已重新讀取兩端，內容與計畫相符。",
  leadConsole: "各個值已可複製。在您按一下 Submit 之前，RustDesk 中不會儲存任何內容。",
  leadSaved: "這裡不會重新讀取您手動儲存的內容；是否有效，由測試來確認。",
  secretHeld: "只保存在記憶體中，不顯示。",
  secretDone: "已交給 RustDesk，過程中未顯示，也未儲存在此。",
  secretReveal: "我需要查看",
  secretTitle: "用戶端密碼",
  secretWarning: "關閉此方塊後即清除。任何人只要持有它，就能冒用此應用程式的身分。",
  secretClose: "關閉並清除",
  log: "活動記錄",
  logSave: "儲存成檔案",
  logLines: (lines) => count(lines, { other: "# 行，不含用戶端密碼" }),
  stop: "完成這一步後停止",
  stopping: "將在完成這一步後停止",
  stopWhy: "停止不會留下做到一半的內容：以後繼續時，只會規劃還缺少的部分。",
  lookingAgain: "正在重新檢視",
  goOn: "從這裡繼續",
  keepWaiting: "繼續等候",
  keepTheirs: "保留這些變更並繼續",
  differences: {
    title: "檢閱之後主控台中發生的變更",
    setting: "設定",
    before: "檢閱時",
    now: "現在",
    none: "不存在",
  },
  goOnWhy: "會先重新檢視，因此不會重複建立。",
  signInConsole: "重新登入主控台",
  signInMicrosoft: "重新登入 Microsoft",
  back: "返回檢閱",
  reply: "顯示回覆碼",
  leadForAsker: "已重新讀取 Entra，內容與計畫相符。接下來將各個值交給請您幫忙的人。",
  leadForAskerFailed: "已建立的內容會保留，再次檢視時會自動辨識。沒有傳送任何內容給任何人。",
  replyOpened: (domain, id) => `已開啟回覆。它針對 **${domain}**（${id.slice(0, 4)}…），與您的請求相符。`,
  values: {
    name: "應用程式名稱",
    secretName: "用戶端密碼的描述",
    callback: "回呼網址",
    clientId: "用戶端識別碼",
    secret: "用戶端密碼",
    issuer: "簽發者",
  },
  copySecret: "複製用戶端密碼",
  noSecret:
    "這個分頁中已經沒有用戶端密碼。請貼上您手邊的用戶端密碼，或在入口網站中新增一個：它只會顯示一次。",
  clientId: "應用程式 (用戶端) 識別碼",
  clientIdProblems: {
    empty: () => "請輸入應用程式的用戶端識別碼。",
    "secret-value": () => "這看起來是用戶端密碼，應填入用戶端密碼的欄位；此處請填寫 [[clientId]]。",
    "tenant-id": () =>
      "**這是 [[tenantId]]。**它代表組織，而不是應用程式。請從「[[overview]]」頁面複製 [[clientId]]。",
    "not-a-guid": () =>
      "用戶端識別碼的格式如 11111111-2222-3333-4444-555555555555。請從「[[overview]]」頁面複製 [[clientId]]。",
  },
  secret: "用戶端密碼，*[[value]]* 欄",
  secretProblems: {
    empty: "請貼上用戶端密碼的 [[value]]。",
    "secret-id": "**這是 [[secretId]]。**請複製它左側的 *[[value]]* 欄。",
    masked: "**這是隱藏後的形式。**Entra 只顯示一次 [[value]]。請建立新的用戶端密碼；這一個可以刪除。",
    "odd-shape": "這不像一般的 Entra 用戶端密碼。您仍然可以繼續。",
  },
} satisfies Catalogue["apply"];
