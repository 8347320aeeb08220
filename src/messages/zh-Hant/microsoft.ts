/** Words of the Microsoft screen: organisation, ladder of ways, the assistant's own registration, pasted token. */
import type { Catalogue } from "../catalogue.ts";

export const microsoft = {
  title: "哪個組織，用什麼方式？",
  lead: "先確定是哪個組織的人登入，再選擇如何在那裡進行變更。",
  leadReads: "先確定是哪個組織的人登入，再選擇如何讀取 Entra。檢查不會變更任何內容。",
  domain: "公司網域",
  domainHint: "貴組織在 Microsoft 365 中的網域，例如 contoso.com，或其 [[tenantId]]。",
  tenantId: "目錄 (租用戶) 識別碼",
  cloud: "雲端",
  looking: "正在查詢 Microsoft 的公開記錄",
  found: "已在 Microsoft 的公開記錄中找到",
  assumed: "未核對：從這裡無法存取 Microsoft 的公開記錄。簽發者由此識別碼得出，最後的登入會加以驗證。",
  byIdWhy:
    "沒有公開記錄時，只能使用 [[tenantId]]，並且需要手動、以指令碼或由同事在 Entra 中進行變更。該識別碼顯示在入口網站中 Microsoft Entra ID 的「[[overview]]」頁面上。",
  clouds: {
    global: "Microsoft 全球雲端",
    usGov: "美國政府 L4 (GCC High)",
    usGovDod: "美國政府 L5 (DoD)",
    china: "中國 (21Vianet)",
    sandbox: "沙箱",
  },
  otherClouds: "其他雲端",
  cloudByHand: (name) => `${name}，以指令碼或手動`,
  byHandWhy: (here) =>
    `此雲端不提供登入和權杖方式：此頁面的安全性原則只允許 ${here}。部署本助手的人可以用 \`--cloud\` 新增該雲端；指令碼和入口網站方式不受影響。`,
  record: {
    title: "組織的公開記錄",
    why: (cloud) =>
      `此頁面不能自行查詢 ${cloud}。請在新分頁中開啟該記錄，複製顯示的所有內容，貼到這裡。它是公開的，不含機密資訊。`,
    first: "請先輸入公司網域。",
    open: "開啟公開記錄",
    field: "顯示的內容",
    problems: {
      missing: "請貼上公開記錄，以便準確辨識組織。",
      unreadable: "這不是完整的記錄。請從第一個大括號複製到最後一個大括號。",
      "other-cloud": "此記錄屬於另一個雲端。請在下方選擇貴組織所在的雲端。",
      "other-tenant": "這是另一個組織的記錄。請開啟上方的記錄並重新複製。",
      issuer: "此記錄沒有以識別碼註明組織。請開啟上方的記錄並重新複製。",
    },
  },
  tenantProblems: {
    empty: () => "請輸入貴組織的網域。",
    spaces: () => "網域中不能有空格。",
    reserved: ({ name }) =>
      `${name} 是供所有人使用的登入位址，不是組織。它的簽發者含有預留位置，會遭到 RustDesk 拒絕。請輸入公司的網域。`,
    "no-dot": ({ suggestion }) => `網域中應有一個點。您是指 ${suggestion} 嗎？`,
    "not-a-domain": () => "這不是網域。正確的格式如 contoso.com。",
  },
  how: "如何在 Entra 中進行變更",
  howReads: "如何讀取 Entra 中的內容",
  microsoft: "以 Microsoft 登入",
  microsoftWho: "自動完成，約一分鐘",
  microsoftWhat:
    "使用 **應用程式管理員** 或 **雲端應用程式管理員** 身分；如果貴組織允許成員註冊應用程式，也可以使用成員身分。",
  asks: "Microsoft 視窗將要求",
  asksWhat: {
    "User.Read": "顯示登入者是誰",
    "Application.Read.All": "讀取該應用程式、其用戶端密碼的到期日和可使用它的人員名單",
    "Application.ReadWrite.All": "建立一個應用程式、它的用戶端密碼和可使用它的人員名單",
    "DelegatedPermissionGrant.ReadWrite.All": "為所有人授與同意，登入時就不會詢問任何人",
  },
  broader:
    "Microsoft 的措辭比這裡實際進行的操作更廣泛。每一次呼叫都列在檢閱頁面上。該權限只用於您在此瀏覽器中的工作階段；不會傳送任何內容給我們。",
  token: "使用 Azure CLI 的權杖",
  tokenWho: "我們的應用程式不會進入貴組織",
  tokenWhat:
    "請在 Azure Cloud Shell 或任何裝有 Azure CLI 的終端機中執行此命令，然後貼上其輸出。權杖只留在這個分頁中，約一小時後失效。",
  tokenCommand: "命令",
  tokenField: "權杖",
  tokenHint: "完整的輸出，或只有權杖。不會再次顯示，也不會儲存。",
  tokenProblems: {
    "not-a-token": () => "這不是權杖。請貼上該命令的完整輸出。",
    "wrong-resource": ({ got, expected }) =>
      `此權杖用於 ${got}，但需要用於 ${expected}：請依所示執行命令，加上 --resource-type ms-graph。`,
    "wrong-tenant": ({ got }) =>
      `此權杖屬於另一個組織（…${got.slice(-4)}）。請使用所示的租用戶重新執行命令。`,
    expired: () => "此權杖已到期。請重新執行命令，貼上新的權杖。",
    "app-only": () => "此權杖屬於應用程式，不屬於個人。請以您自己的身分登入 Azure CLI。",
    "missing-scope": ({ missing }) =>
      `此權杖缺少 ${missing.join("、")}。請依所示以 Azure CLI 取得權杖，或選擇其他方式。`,
  },
  script: "執行一個命令",
  scriptWho: "約三分鐘",
  scriptWhat:
    "計畫會變成 **Azure Cloud Shell**、PowerShell、Terraform 或 Bicep 的指令碼。您先閱讀，在已登入的環境中執行，再把輸出貼回來。我們的應用程式不會進入貴組織。",
  person: "在 Entra 入口網站中手動操作",
  personWho: "約十分鐘",
  personWhat: "由您或同事在入口網站中進行變更；每一項都有說明，並附可複製的值。",
  register: "註冊一次本助手，然後登入",
  registerWho: "如果您會再次使用，或管理多個組織，值得這樣做",
  registerWhat:
    "頁面必須先註冊，Microsoft 才允許使用者透過它登入。請將它註冊一次，類型為 *單一頁面應用程式*，並使用此重新導向 URI，然後在這裡輸入它的用戶端識別碼。",
  registerUri: "重新導向 URI",
  registerCommand: "Azure CLI 的命令",
  registerPortal:
    "或在入口網站中：開啟 **[[appRegistrations]] → [[newRegistration]]**，選擇 **[[spa]] (SPA)**，貼上重新導向 URI，按一下 **[[register]]**，然後複製 *[[clientId]]*。",
  registerName: "Entra Setup for RustDesk",
  clientId: "本助手的用戶端識別碼",
  clientIdProblems: {
    empty: () => "請輸入本助手的應用程式註冊的用戶端識別碼。",
    "secret-value": () =>
      "這看起來是用戶端密碼，不是識別碼。本助手不需要用戶端密碼；如果曾讓別人看到，請將它刪除。",
    "tenant-id": () =>
      "**這是 [[tenantId]]。**它代表組織，而不是應用程式。請從「[[overview]]」頁面複製 [[clientId]]。",
    "not-a-guid": () =>
      "用戶端識別碼的格式如 11111111-2222-3333-4444-555555555555。請從「[[overview]]」頁面複製 [[clientId]]。",
  },
  continue: "繼續前往 Microsoft",
  continueToken: "使用此權杖",
  continueScript: "以指令碼繼續",
  continuePerson: "手動繼續",
  continueColleague: "繼續並提出請求",
  colleague: "請同事處理",
  colleagueWho: "兩分鐘，然後等候",
  colleagueWhat:
    "Microsoft Entra 由別人管理。您傳送請求給對方，對方建立應用程式，並傳回只有此瀏覽器能開啟的回覆碼。您自己不在 Entra 中變更任何內容。",
  waiting: "正在等候 Microsoft 視窗",
  waitingWhy: "請在那裡完成登入；此頁面會自動偵測到。",
  closed: "我已關閉視窗",
  otherAccount: "使用其他帳戶",
  signedIn: (name) => `已以 ${name} 身分登入`,
  next: "繼續",
  yours: "權限屬於您本人",
  yoursWhy: "它只用於您在此瀏覽器中的工作階段。管理員日後可以在 *[[enterprise]]* 中移除它。",
  role: "不確定自己的角色？",
  roleWhy: "登入試試即可。如果 Microsoft 拒絕，不會變更任何內容，您再選擇其他方式。",
} satisfies Catalogue["microsoft"];
