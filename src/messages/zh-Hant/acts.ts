/**
 * By hand in the portal: one act per screen, its picture's text alternative, the menu path. What stands in `[[…]]` is a
 * label of the portal, shown in the portal's language.
 */
import type { Catalogue } from "../catalogue.ts";
import type { PortalLabels } from "../portal/en.ts";
import { portalZhHant } from "../portal/zh-Hant.ts";

/** What the labels mean that were not found in Microsoft's Chinese pages. */
const rest = {
  entraId: "Entra ID",
  supportedAccounts: "支援的帳戶",
  objectId: "物件識別碼",
  idTokens: "識別碼權杖 (用於隱含和混合式流程)",
  accessTokens: "存取權杖 (用於隱含流程)",
  secrets: "用戶端密碼",
  secretId: "祕密識別碼",
  claims: "選擇性宣告",
  add: "新增",
  assignment: "需要指派？",
  addUser: "新增使用者/群組",
  deletedApps: "已刪除的應用程式",
} satisfies Partial<PortalLabels>;

export const acts = {
  counter: (now, all) => `手動操作，第 ${now} 項，共 ${all} 項`,
  open: "在 Entra 中開啟",
  back: "上一步",
  next: (name) => `下一步：${name}`,
  finishConsole: "下一步：在 RustDesk 中儲存",
  finishByHand: "下一步：主控台",
  finishForAsker: "下一步：回覆碼",
  caption: "此圖為重新繪製，並非螢幕擷取畫面。灰色橫條是可以忽略的內容。",
  labelsChecked: "標籤核對於 2026 年 9 月。",
  labelsFound: "標籤取自 Microsoft 文件；入口網站中的個別文字可能不同。",
  labelsIn: "入口網站的語言",
  glosses: { ...rest, ...portalZhHant },
  ring: {
    here: "這裡",
    copy: "複製這個",
    copyBlock: "複製這個區塊",
    tick: "勾選這個",
    press: "按一下這個",
  },
  acts: {
    register: {
      title: "註冊應用程式",
      next: "註冊應用程式",
      path: () => "[[entraId]] › [[appRegistrations]] › [[newRegistration]]",
      steps: [
        "**輸入名稱。**使用者登入時會看到它。",
        "**選擇** *[[single]]*。",
        "**在 [[redirect]] 下選擇 [[web]]**，貼上回呼網址，然後按一下 **[[register]]**。",
      ],
      picture:
        "「[[registerTitle]]」表單。在 [[redirect]] 下已選擇平台 [[web]]，旁邊用來填寫回呼網址的欄位已標示出來。",
    },
    ids: {
      title: "複製「基本資訊」區塊",
      next: "複製兩個識別碼",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "**留在剛註冊的應用程式的 [[overview]] 頁面。**",
        "**選取整個 [[essentials]] 區塊**並複製。逐一複製識別碼也可以。",
        "**貼到下方。**本助手會自動分類。",
      ],
      picture:
        "應用程式註冊的「[[overview]]」頁面。「[[essentials]]」區塊已標示出來，其中有 [[displayName]]、[[clientId]]、[[objectId]] 和 [[tenantId]]。",
    },
    secret: {
      title: "建立用戶端密碼，複製它的值",
      next: "建立用戶端密碼",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[certificates]]`,
      steps: [
        "**按一下 [[newSecret]]。**使用此處的描述，到期日由您決定。",
        "**複製 [[value]] 欄**，不是 *[[secretId]]*。離開該頁面後就不會再顯示。",
        "**貼到下方。**它只會留在該欄位中，完成後即清除。",
      ],
      picture:
        "「[[certificates]]」頁面。在用戶端密碼表格中，[[value]] 欄的儲存格已標示出來；右側的 [[secretId]] 欄不是要複製的內容。",
    },
    idTokens: {
      title: "啟用識別碼權杖",
      next: "啟用識別碼權杖",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**開啟該應用程式的 [[authentication]]。**",
        "在 *[[implicit]]* 下**勾選 [[idTokensShort]]**。*[[accessTokensShort]]* 維持原狀。",
        "**按一下 [[save]]。**",
      ],
      picture: "「[[authentication]]」頁面。[[implicit]] 下的核取方塊「[[idTokensShort]]」已標示出來。",
    },
    who: {
      title: "指定誰可以登入",
      next: "指定誰可以登入",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**在 [[enterprise]] 中開啟該應用程式**，再開啟 **[[properties]]**。",
        "**將 [[assignment]] 設為 [[yes]]** 並儲存。",
        "**在 [[users]] 中新增**您自己和所有可以登入的人。群組內的巢狀群組不算在內。",
      ],
      picture: "企業應用程式的「[[properties]]」頁面。「[[assignment]]」已設為 [[yes]] 並標示出來。",
    },
    remove: {
      title: "刪除應用程式",
      next: "刪除應用程式",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app}`,
      steps: [
        "在 [[appRegistrations]] 中**開啟該應用程式**。",
        "在 [[overview]] 頁面頂端**按一下 [[delete]]** 並確認。",
        "30 天內可以在 **[[deletedApps]]** 中還原。",
      ],
      picture: "應用程式註冊的「[[overview]]」頁面。頂端的「[[delete]]」按鈕已標示出來。",
    },
    consent: {
      title: "為所有人授與同意",
      next: "授與同意",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**開啟該應用程式的 [[apiPermissions]]。**",
        "**如果缺少 openid、profile 和 email**，請新增：*[[addPermission]]*、Microsoft Graph、[[delegatedPermissions]]。",
        "為貴組織**按一下 [[grantShort]]** 並確認。",
      ],
      picture: "「[[apiPermissions]]」頁面。「[[grantShort]]」按鈕已標示出來。",
    },
    platform: {
      title: "將回呼網址放到 Web 下",
      next: "將回呼網址放到 Web 下",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**如果回呼網址位於其他平台下**，請在那裡將它移除：同一個網址只能出現在一處。",
        "**在 [[web]] 下**按一下 *[[addUri]]* 並貼上。如果沒有該平台，請按一下 **[[addPlatform]]**，然後選擇 **[[web]]**。",
        "**按一下 [[save]]。**其他網址維持不變。",
      ],
      picture:
        "「[[authentication]]」頁面。在 [[platforms]] 下，平台 [[web]] 中有回呼網址，已標示出來；[[spa]] 中沒有。",
    },
    oldAddress: {
      title: "移除舊網址",
      next: "移除舊網址",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**開啟該應用程式的 [[authentication]]。**",
        "在 *[[web]]* 下**刪除檢閱頁面列出的網址**，其他網址一律保留。",
        "**按一下 [[save]]。**",
      ],
      picture: "「[[authentication]]」頁面。平台 [[web]] 下的舊網址已劃掉並標示出來；上方的回呼網址保留。",
    },
    audience: {
      title: "指定接受哪些帳戶",
      next: "指定接受哪些帳戶",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[authentication]]`,
      steps: [
        "**開啟該應用程式的 [[authentication]]**，再開啟其中的 *[[supportedAccounts]]*。",
        "**選擇**檢閱頁面中 *開放對象* 所示的選項。",
        "**按一下 [[save]]。**",
      ],
      picture: "「[[authentication]]」頁面。「[[accounts]]」已標示出來，選項為僅限此組織。",
    },
    claims: {
      title: "新增用來識別使用者的宣告",
      next: "新增宣告",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[tokenConfiguration]]`,
      steps: [
        "**按一下 [[addClaim]]**，權杖類型選擇 **[[idToken]]**。",
        "**勾選 email、upn、given_name 和 family_name** 中檢閱頁面列出的項目。",
        "**按一下 [[add]]**，並同意入口網站自動新增的內容。",
      ],
      picture:
        "「[[tokenConfiguration]]」頁面。「[[addClaim]]」按鈕已標示出來；清單顯示權杖類型為 [[idToken]] 的宣告。",
    },
    permissions: {
      title: "新增權限",
      next: "新增權限",
      path: (app) => `[[entraId]] › [[appRegistrations]] › ${app} › [[apiPermissions]]`,
      steps: [
        "**按一下 [[addPermission]]**，再選擇 *Microsoft Graph* 和 **[[delegatedPermissions]]**。",
        "**勾選 openid、profile 和 email** 中缺少的項目。",
        "**按一下 [[addPermissions]]。**其他權限維持不變。",
      ],
      picture:
        "「[[apiPermissions]]」頁面。「[[addPermission]]」按鈕已標示出來；下方的 Microsoft Graph 列有委派的權限。",
    },
    enable: {
      title: "啟用應用程式",
      next: "啟用應用程式",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**在 [[enterprise]] 中開啟該應用程式**，再開啟 **[[properties]]**。",
        "**將 [[enabled]] 設為 [[yes]]。**",
        "**按一下 [[save]]。**",
      ],
      picture: "企業應用程式的「[[properties]]」頁面。「[[enabled]]」已設為 [[yes]] 並標示出來。",
    },
    open: {
      title: "開放給所有人",
      next: "開放給所有人",
      path: (app) => `[[entraId]] › [[enterprise]] › ${app} › [[properties]]`,
      steps: [
        "**在 [[enterprise]] 中開啟該應用程式**，再開啟 **[[properties]]**。",
        "依照您的選擇，**將 [[assignment]] 設為 [[no]]**。",
        "**按一下 [[save]]。**",
      ],
      picture: "企業應用程式的「[[properties]]」頁面。「[[assignment]]」已設為 [[no]] 並標示出來。",
    },
  },
} satisfies Catalogue["acts"];
