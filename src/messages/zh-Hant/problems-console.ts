/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import type { ProblemWords } from "../problem-words.ts";
import { quoted } from "./quoted.ts";

export const consoleProblems = {
  "console-unreachable": {
    title: "主控台沒有回應",
    happened: "您的 RustDesk 伺服器沒有回應，或它的 Proxy 表示伺服器已停止運作。",
    remedy: "請在另一個分頁中檢查主控台能否開啟，然後再試一次。手動方式一律可行。",
  },
  "console-not-an-api": {
    title: "回應並非來自 RustDesk API",
    happened: "在主控台網址上回應的不是它：可能是 Proxy 的頁面、登入頁面，或另一項產品。",
    remedy: "請檢查此網址的 `/api/` 是否通到 RustDesk 的 API 伺服器（連接埠 21114），然後再試一次。",
  },
  "console-not-pro": {
    title: "這不是 RustDesk Server Pro",
    happened: "它看起來是另一種與 RustDesk 相容的伺服器，登入設定不同。",
    remedy: "請使用該伺服器自己的回呼網址，手動繼續。",
  },
  "console-wrong-password": {
    title: "主控台未接受登入資訊",
    happened: (facts) => `使用者名稱或密碼有誤，或該帳戶不允許登入${quoted(facts.answer)}。`,
    remedy: "請檢查兩者，然後重新登入。本助手從不自動重複登入。",
  },
  "console-wrong-code": {
    title: "驗證碼未被接受",
    happened: (facts) => `驗證碼有誤或已過期${quoted(facts.answer)}。`,
    remedy: "請輸入最新的驗證碼，或重新登入以取得新的驗證碼。",
  },
  "console-not-admin": {
    title: "此帳戶不是管理員",
    happened: (facts) => `**${facts.user ?? "此人"}** 可以登入 RustDesk，但只有管理員可以變更登入設定。`,
    remedy: "請以管理員身分登入，或手動設定主控台這一端。",
  },
  "console-forbidden": {
    title: "主控台不允許此帳戶存取設定",
    happened: "登入成功，但不允許讀取或儲存登入設定。權限受限的角色無法存取這些設定。",
    remedy: "請以具有完整權限的管理員身分登入，或手動設定主控台這一端。",
  },
  "console-session-ended": {
    title: "您已從主控台登出",
    happened: "主控台不再接受此工作階段。伺服器重新啟動、逾時或重新載入此頁面，都會使工作階段結束。",
    remedy: "請重新登入主控台。您輸入的內容都還在。",
  },
  "console-settings-unknown": {
    title: "此主控台的回應方式未經我們測試",
    happened: "它的登入設定採用本助手無法辨識的結構，因此不會寫入。未做任何變更。",
    remedy: "請手動設定 RustDesk 這一端；各個值會準備好供您複製。",
  },
  "console-stored-differs": {
    title: "主控台中的內容與傳送的不同",
    happened: (facts) =>
      `重新讀取時，**${facts.setting ?? "某個值"}** 是 \`${facts.rustDesk || facts.entra || "空白"}\`，而預期是 \`${facts.expected ?? ""}\`。`,
    remedy: "請重新檢視：新的計畫會顯示不一致之處。",
  },
  "console-refused": {
    title: "主控台拒絕了這項操作",
    happened: (facts) => `RustDesk 已回應${quoted(facts.answer)}。`,
    remedy: "請再試一次。如果問題依舊，請手動設定主控台這一端。",
  },
  "console-secret-masked": {
    title: "主控台隱藏了其他提供者的用戶端密碼",
    happened: (facts) =>
      `它以星號代替 **${facts.provider ?? "另一個提供者"}** 的用戶端密碼。如果儲存設定，星號會寫回去，使其失效。`,
    remedy: "請手動設定 RustDesk 這一端：主控台自己的頁面會保留這些用戶端密碼。",
  },
  "console-throttled": {
    title: "主控台要求暫停一下",
    happened: "它每分鐘只接受少量要求，而這一次超出了限制。本助手沒有重複該要求。",
    remedy: "請等候一分鐘，然後再試一次。",
  },
  "console-issuer-unreachable": {
    title: "主控台無法讀取 Microsoft 的公開記錄",
    happened: (facts) =>
      `它的伺服器要求了 \`${facts.issuer ?? "簽發者"}\` 的探索文件，但沒有得到可用的回應${quoted(facts.answer)}。沒有該文件，任何人都無法登入。`,
    remedy:
      "請讓伺服器能透過 https 連上 Microsoft 的登入位址（檢查它的 Proxy、防火牆和受信任的 CA 清單），然後從這裡繼續。",
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
