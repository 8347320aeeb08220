/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("zh-Hant");
const inMinutes = (seconds: string): string => count(Math.ceil(Number(seconds) / 60), { other: "# 分鐘" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? `Microsoft 要求先等候 **${inMinutes(waitInSeconds)}**。` : "";

export const mishaps = {
  "graph-answer-unreadable": {
    title: "回應並非來自 Microsoft Graph",
    happened: "回應的是此瀏覽器與 Microsoft 之間的其他環節：Proxy、網路的登入頁面，或發生故障的服務。",
    remedy: "請檢查此網路是否允許您連上 Microsoft，然後繼續：已完成的部分會自動辨識。",
  },
  "run-elsewhere": {
    title: "另一個分頁正在執行這些變更",
    happened:
      "此瀏覽器的另一個分頁或視窗正在設定同一個組織和主控台。如果兩邊同時進行，會各自建立一個用戶端密碼。",
    remedy: "請在另一個分頁中繼續，或關閉它，在這裡繼續。",
  },
  "unsupported-browser": {
    title: "此瀏覽器無法接收 Microsoft 的回應",
    happened:
      "它缺少讓兩個視窗互相通訊的功能 (BroadcastChannel)，或該功能已停用，因此登入的結果永遠不會傳回這裡。",
    remedy: "請使用其他瀏覽器、使用 Azure CLI 的權杖，或在 Entra 入口網站中手動操作。",
  },
  "console-changed-meanwhile": {
    title: "在此期間，有人變更了主控台的設定",
    happened: "設定與檢閱時顯示的不同，因此沒有儲存，以免覆寫。",
    remedy: "請查看變更的內容。如果要保留，請繼續：只會寫入 Microsoft 的項目和回呼網址，其他一切都會保留。",
  },
  "directory-still-copying": {
    title: "Microsoft 仍在複製變更的內容",
    happened: "部分區域還沒有顯示這些變更，所需的時間比平常長。",
    remedy: "請繼續等候，或稍後再來：已有的內容會自動找到，不會重複建立。",
  },
  "graph-throttled": {
    title: "Microsoft 要求放慢速度",
    happened: (facts) =>
      `貴組織在短時間內向 Microsoft 傳送了大量要求。${facts.waitInSeconds ? `Microsoft 要求等候 **${inMinutes(facts.waitInSeconds)}**。` : ""}`,
    remedy: (facts) =>
      `請等候${facts.waitInSeconds ? "上述時間" : "幾分鐘"}，然後繼續：已建立的內容會自動辨識。`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph 發生問題",
    happened: (facts) => `它多次傳回${facts.status ? ` ${facts.status}` : "錯誤"}。`,
    remedy: (facts) => `請等候幾分鐘，然後重新檢視：已建立的內容會自動辨識。${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "無法確定這一步是否已完成",
    happened: "回應在途中遺失了。",
    remedy: (facts) => `請重新檢視：本助手會讀取兩端，只規劃還缺少的部分。${waitFirst(facts)}`,
  },
} satisfies Partial<Record<ProblemCode, ProblemWords>>;
