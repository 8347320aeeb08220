/** Words of the review. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hant");

export const review = {
  title: "變更之前先檢閱",
  titleNothing: "一切正常",
  lead: (added, changed, kept, removed) =>
    `${[
      added > 0 && count(added, { other: "新增 # 項" }),
      changed > 0 && count(changed, { other: "變更 # 項" }),
      removed > 0 && count(removed, { other: "移除 # 項" }),
      kept > 0 && count(kept, { other: "保留 # 項" }),
    ]
      .filter(Boolean)
      .join("，")}。`,
  leadNothing: "兩端都已符合您的要求，沒有需要變更的內容。測試可以確認連線有效。",
  plan: "計畫",
  create: "建立",
  change: "變更",
  keep: "保留",
  remove: "移除",
  everythingElse: "目錄中的其他一切保持不變",
  everythingElseConsole: "主控台的所有其他設定保持不變",
  byHandSide: "手動",
  colleagueSide: "由同事處理",
  askerSide: "由請求者處理",
  askerRest: "由請求者以您傳送的值來設定",
  applyByColleague: "建立請求",
  permissions: "權限與原因",
  permission: "權限",
  why: "原因",
  grants: "誰可以授與",
  appGroup: "新的應用程式，每次有人登入時",
  sessionGroup: "本助手，僅在這個分頁中，關閉即止",
  permissionRows: {
    openid: "下次登入時辨識為同一個人",
    "profile email": "RustDesk 帳戶的姓名和電子郵件地址",
    offline_access: "由 RustDesk 伺服器自行要求，並不需要",
    "User.Read": "顯示登入者是誰，並將您加入名單",
    "Application.ReadWrite.All": "建立應用程式、它的用戶端密碼和人員名單",
    "DelegatedPermissionGrant.ReadWrite.All": "為所有人授與同意",
  },
  grantPerson: "本人，或由您為所有人授與",
  grantAdmin: "應用程式管理員",
  requests: "確切的要求",
  requestCount: (requests) => `${count(requests, { other: "# 個要求" })}，Graph 的要求會盡可能合併傳送`,
  apply: "套用這些變更",
  applyByHand: "顯示步驟",
  applyByScript: "顯示指令碼",
  test: "測試登入",
  time: "約需半分鐘",
  questions: {
    adoptTitle: "其中有您的嗎？",
    adoptWhat:
      "已有一個與我們要建立的相似的應用程式註冊，但它不是由本助手建立的，或是為其他名稱建立的。接管後，它的用戶端識別碼和其他一切都會保留。",
    adoptBy: {
      uniqueName: "使用我們的名稱",
      tag: "帶有 RustDesk 專用標記",
      redirectUri: "含有此回呼網址",
    },
    adopt: (name) => `接管 ${name}`,
    adoptNot: "另外建立新的",
    unknownTitle: "主控台指向的應用程式不在此組織中",
    unknownWhat: (clientId) =>
      `RustDesk 中設定的用戶端識別碼 \`${clientId}\` 不在此目錄中：它已遭刪除，或屬於另一個組織。`,
    unknownConsequence:
      "使用新的應用程式註冊時，Microsoft 會給每個人新的識別碼。先前登入過的人可能會得到第二個 RustDesk 帳戶，或需要透過郵件驗證碼連結自己的帳戶。",
    unknownYes: "我了解：以新的應用程式註冊取代",
    unseenTitle: "主控台已連線到一個應用程式",
    unseenWhat: (clientId) =>
      `RustDesk 中已設定用戶端識別碼 \`${clientId}\`。由於 Entra 採用手動方式，本助手無法檢視和修復該應用程式。`,
    unseenConsequence:
      "如果您換用另一個用戶端識別碼，Microsoft 會給每個人新的識別碼。先前登入過的人可能會得到第二個 RustDesk 帳戶，或需要透過郵件驗證碼連結自己的帳戶。使用相同的用戶端識別碼，則對他們沒有任何影響。",
    unseenYes: "我了解：顯示步驟，如果我換用另一個就取代",
    unseenLook: "改為登入，並保留它",
    twinTitle: "已刪除的應用程式註冊仍占用此名稱",
    twinWhat:
      "Entra 會將已刪除應用程式的名稱保留 30 天。還原後，它的用戶端識別碼不變，因此每個人的 RustDesk 帳戶都會保留。如果您想建立新的，請在 **[[appRegistrations]] → [[deletedApps]]** 中將它永久刪除，然後重新檢視。",
    twinRestore: "還原並繼續",
    notConnectedTitle: "這裡尚未建立連線",
    notConnectedWhat: "兩端都沒有此主控台與 Microsoft Entra 的連線，因此沒有可維護的內容。",
    notConnectedGo: "立即連線",
    twinOpen: "開啟 [[deletedApps]]",
    fullTitle: "此應用程式無法再新增用戶端密碼",
    fullWhat: (max) =>
      `對個人帳戶開放的應用程式最多只能有 ${max} 個用戶端密碼。請在入口網站的 **[[certificates]]** 中刪除一個，然後重新檢視。`,
  },
} satisfies Catalogue["review"];
