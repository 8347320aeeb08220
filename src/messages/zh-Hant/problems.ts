/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { Catalogue } from "../catalogue.ts";
import { mishaps } from "./mishaps.ts";
import { consoleProblems } from "./problems-console.ts";
import { quoted } from "./quoted.ts";

export const problems = {
  ...mishaps,
  "still-there": {
    title: "連線的一部分仍然存在",
    happened:
      "該移除的都已移除，但重新檢視時，其中一端仍顯示連線的一部分：可能 Microsoft 仍在複製，也可能有人把它加了回來。",
    remedy: "請重新檢視。如果仍有殘留，請手動移除。",
  },
  ...consoleProblems,
  "tenant-unknown": {
    title: "Microsoft 中沒有使用此網域的組織",
    happened: (facts) => `這個雲端中沒有 \`${facts.tenant ?? ""}\` 的目錄。`,
    remedy: "請檢查拼字，使用貴組織的另一個網域，或在下方選擇另一個雲端。",
  },
  "discovery-unreachable": {
    title: "Microsoft 的登入服務沒有回應",
    happened: (facts) => `從此瀏覽器無法連上 \`${facts.host ?? "該服務"}\`。`,
    remedy: "請檢查網路連線，以及是否有 Proxy 或擴充功能封鎖此位址，然後再試一次。",
  },
  "issuer-unexpected": {
    title: "此組織不在這個雲端中",
    happened: (facts) =>
      `它的公開記錄顯示的是 \`${facts.got ?? facts.reason ?? "其他內容"}\`，不是這裡選擇的雲端。`,
    remedy: "請在下方選擇貴組織所在的雲端。",
  },
  "popup-blocked": {
    title: "Microsoft 視窗遭到封鎖",
    happened: "您的瀏覽器不允許此頁面開啟視窗。",
    remedy: "請允許此頁面開啟快顯視窗，然後重新開啟 Microsoft 視窗。",
  },
  "popup-no-answer": {
    title: "沒有收到回應",
    happened: "Microsoft 視窗已關閉，或顯示了錯誤，而該錯誤只停留在那裡。",
    remedy: "請重新開啟。如果 Microsoft 顯示了錯誤，其 AADSTS 編號會說明缺少什麼。",
  },
  "sign-in-cancelled": {
    title: "登入已中止",
    happened: "Microsoft 視窗已關閉，或權限遭到拒絕。",
    remedy: "準備好之後請重新開啟，或選擇其他方式。",
  },
  "admin-approval-needed": {
    title: "Microsoft 要求由管理員允許使用此工具",
    happened: "您的帳戶不能自行授與此權限。",
    remedy: "請使用 Azure CLI 的權杖（不需要核准此工具），或手動進行變更，或請管理員在這裡登入。",
  },
  "wrong-tenant": {
    title: "這是另一個組織",
    happened: (facts) =>
      `您登入的身分是 \`${facts.got ?? ""}\`，而此伺服器是為 **${facts.expected ?? "另一個網域"}** 設定的。`,
    remedy: "請使用其他帳戶，或變更公司網域。",
  },
  "wrong-account": {
    title: "這是另一個帳戶",
    happened: (facts) =>
      `Microsoft 傳回的是${facts.got ? ` \`${facts.got}\` ` : "另一個人"}的登入結果，不是這次操作所用的帳戶。`,
    remedy: "請使用您開始時使用的帳戶。",
  },
  "personal-account": {
    title: "這是個人 Microsoft 帳戶",
    happened: "它不屬於任何組織，因此沒有可以註冊應用程式的目錄。",
    remedy: "請使用公司帳戶。",
  },
  "sign-in-refused": {
    title: "Microsoft 拒絕了登入",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft 沒有提供編號"}${quoted(facts.message)}。`,
    remedy: "如果 Microsoft 的文字比此頁面更詳細，請以它為準，然後再試一次或選擇其他方式。",
  },
  "sign-in-unavailable": {
    title: "Microsoft 的登入服務目前沒有回應",
    happened: "它的權杖服務沒有提供可用的回應。",
    remedy: "請等候一分鐘後再試一次。在 60 秒內，MSAL 可能會直接傳回上次的拒絕結果，不再重新要求。",
  },
  "assistant-not-registered": {
    title: "Microsoft 無法辨識本助手",
    happened: (facts) =>
      `此組織中找不到本助手的用戶端識別碼，或其重新導向 URI 未註冊為單一頁面應用程式${facts.aadsts ? `（AADSTS${facts.aadsts}）` : ""}。`,
    remedy: "請檢查用戶端識別碼和重新導向 URI，或改用 Azure CLI 的權杖。",
  },
  "insecure-page": {
    title: "此頁面不是以安全方式開啟的",
    happened: "瀏覽器只允許在 https 或 localhost 上登入。",
    remedy: "請透過 https 開啟本助手，或在您自己的電腦上啟動它。",
  },
  "handover-insecure-page": {
    title: "此頁面不是以安全方式開啟的",
    happened: "瀏覽器只允許在 https 或 localhost 上加密和開啟回覆碼。",
    remedy: "請透過 https 開啟本助手，或在您自己的電腦上啟動它。",
  },
  "handover-no-storage": {
    title: "此瀏覽器不保存任何內容",
    happened:
      "用來開啟回覆的金鑰必須留在此瀏覽器中，直到收到回覆。但在這裡無法保存：有些瀏覽器在私密視窗中，或在封鎖網站資料時，不允許保存。",
    remedy: "請在一般視窗中開啟本助手，或允許它保存網站資料，然後再試一次。",
  },
  "graph-denied": {
    title: "Microsoft 拒絕了這項操作",
    happened: (facts) =>
      `您的帳戶可以登入，但不能執行這項操作${facts.call ? `（\`${facts.call}\`）` : ""}：缺少 **雲端應用程式管理員** 或 **應用程式管理員** 角色，或該角色尚未啟用。`,
    remedy:
      "如果該角色是在最近 15 分鐘內授與您的，請等候後再試一次。否則，請與擁有該角色的同事一起手動進行變更。",
  },
  "consent-refused": {
    title: "Microsoft 拒絕為所有人授與同意",
    happened:
      "這需要 **雲端應用程式管理員**、**應用程式管理員** 或 **特殊權限角色管理員** 角色，而此帳戶沒有該角色或尚未啟用。沒有這項同意，Microsoft 不會讓名單上的任何人登入，因為設定名單後，個人就不能自行同意。",
    remedy:
      "請讓擁有上述角色之一的人在入口網站的 **[[appRegistrations]] → [[apiPermissions]]** 中按一下 *[[grantShort]]*，然後從這裡繼續：該同意會自動辨識。或者允許所有人登入，這樣每個人會被詢問一次。",
  },
  "group-refused": {
    title: "Microsoft 未接受該群組",
    happened: (facts) =>
      `常見原因是組織的授權方案：使用群組需要 **Entra ID P1 或 P2**，新增人員則不需要${quoted(facts.message)}。`,
    remedy: "請將該群組從名單中移除，逐一新增其中的人員；或取得相應方案，然後從這裡繼續。",
  },
  "graph-unreachable": {
    title: "Microsoft Graph 沒有回應",
    happened: "該要求沒有得到此頁面可以讀取的回應。",
    remedy: "請檢查網路連線，然後重新檢視：已建立的內容會自動辨識。",
  },
  "graph-session-ended": {
    title: "您已從 Microsoft 登出",
    happened: "權杖已失效，或因重新載入此頁面而清除。",
    remedy: "請重新登入 Microsoft。您輸入的內容都還在。",
  },
  "graph-step-up": {
    title: "Microsoft 要求再次驗證您的身分",
    happened: "進行此變更之前，貴組織要求重新登入或進行多重要素驗證。",
    remedy: "請重新登入 Microsoft，然後重新檢視。",
  },
  "secrets-forbidden": {
    title: "貴組織禁止使用用戶端密碼",
    happened:
      "應用程式管理原則封鎖了用戶端密碼。RustDesk Server Pro 沒有填寫憑證的欄位，因此必須使用用戶端密碼。",
    remedy: "請申請讓此應用程式不受該原則限制，然後重新檢視。",
  },
  "secret-lifetime-limited": {
    title: "貴組織只允許效期較短的用戶端密碼",
    happened: (facts) =>
      `應用程式管理原則限制了用戶端密碼的效期${facts.longestInDays ? `：最長 ${facts.longestInDays} 天` : ""}。`,
    remedy: "請選擇較短的效期，然後再次檢閱。",
  },
  "name-held-by-deleted-app": {
    title: "已刪除的應用程式仍占用此名稱",
    happened: "此主控台的一個應用程式註冊在最近 30 天內遭到刪除，而 Entra 會在這段期間內一直保留其名稱。",
    remedy: "請在 Entra 入口網站的 *[[deletedApps]]* 中還原它，或在那裡永久刪除；然後重新檢視。",
  },
  "quota-exceeded": {
    title: "您的目錄配額已用完",
    happened: "Microsoft 會限制每個人可以建立的物件數量，已刪除的也計算在內。",
    remedy: "請永久刪除您不再需要的應用程式，或請管理員執行這項操作。",
  },
  "directory-conflict": {
    title: "有人正在同時變更目錄",
    happened: "由於與其他變更同時發生，Microsoft 多次拒絕了變更。",
    remedy: "請等候一分鐘，然後重新檢視。",
  },
  "graph-refused": {
    title: "Microsoft 拒絕了此要求",
    happened: (facts) =>
      `Microsoft 的回應是${facts.graphCode ? ` \`${facts.graphCode}\`` : "不含代碼的拒絕"}${quoted(facts.message)}。`,
    remedy: "請複製詳細資料，供支援人員使用。在入口網站中手動操作，可能會得到更多資訊。",
  },
  "secret-undelivered": {
    title: "用戶端密碼已建立，但尚未交給 RustDesk",
    happened: "它仍保存在這個分頁中。",
    remedy: "請繼續：會交付同一個用戶端密碼，不會另外建立。",
  },
  "dry-check-differs": {
    title: "RustDesk 送給 Microsoft 的要求與計畫不符",
    happened: "它將使用者送往的網址與計畫不同，如下方標示所示。",
    remedy: "請重新檢視：新的計畫會顯示需要變更的內容。",
  },
  "provider-not-offered": {
    title: "RustDesk 尚未提供該登入方式",
    happened: "提供者已儲存，但主控台沒有將它列給使用者。",
    remedy: "請重新檢視。有些伺服器需要稍等片刻，或需要重新啟動。",
  },
  "trial-failed": {
    title: "RustDesk 未能完成登入",
    happened: (facts) =>
      `它已回應${quoted(facts.answer)}。建立不到一分鐘的用戶端密碼，可能尚未在 Microsoft 生效；這種情況等候即可。`,
    remedy: "請等候一分鐘後再次測試。不需要重新建立任何內容。",
  },
  "trial-no-answer": {
    title: "登入沒有傳回回應",
    happened: "RustDesk 等候了三分鐘。如果 Microsoft 視窗顯示了錯誤，該錯誤會停留在那裡。",
    remedy: "請再次測試。如果 Microsoft 顯示了 AADSTS 編號，它會說明缺少什麼。",
  },
  unexpected: {
    title: "發生了意外狀況",
    happened: "本助手未曾考慮到這種狀況。",
    remedy: "請重新檢視。如果問題依舊，請複製詳細資料，供支援人員使用。",
  },
} satisfies Catalogue["problems"];
