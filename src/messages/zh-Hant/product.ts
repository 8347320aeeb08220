/** Words that hang on which console it is: what can be done with it, how a person enters the values, how people are named. */
import type { Catalogue } from "../catalogue.ts";

export const product = {
  choose: "這是哪一種 RustDesk 伺服器？",
  label: "RustDesk 伺服器",
  hint: "它的名稱顯示在其頁面的頂端或底部。回呼網址取決於它。",
  is: (title) => `從回應來看是 ${title}`,
  chosen: (title) => `您指定為 ${title}`,
  unknown: "它使用 RustDesk 的用戶端 API，但不像這裡已知的任何伺服器",
  ambiguous: (titles) => `它帶有不止一種伺服器的特徵：${titles}`,
  saysWhich: "請在下方選擇是哪一種。",
  version: (version) => `版本 ${version}`,
  noneTitle: (title) => `${title} 不支援此連線`,
  what: {
    pro: "由本助手設定：讀取、儲存、測試、停用和啟用。",
    databk:
      "由本助手設定：提供者、伺服器網址和它自己的測試。依據 1.8.0 版的實測記錄。RustDesk 的最新用戶端無法直接透過它登入，因為它會拒絕用戶端傳送的內容；它的 Web 主控台可以。",
    lejianwen:
      "由本助手設定，依據其公開的原始程式碼；未在運作中的伺服器上試過。它沒有提供者開關，將使用者送回何處寫在其設定檔中。",
    betterdesk:
      "由本助手設定，依據其公開的原始程式碼；未在運作中的伺服器上試過。它只能有一個提供者，因此已有的提供者會被取代。",
    gigaionllc: "它的設定只有頁面，沒有 API，因此這一端需要手動設定。各個值會準備好供您複製。",
    sctgdesk:
      "它的提供者寫在伺服器的 `oauth2.toml` 檔案中，而且不支援 Microsoft Entra 的簽發者。無法透過其 API 進行任何設定。",
    lantongxue: "它完全不支援透過提供者登入。",
  },
  address: {
    pro: "",
    databk: "此伺服器依一般設定中的後端 URL 計算回呼網址。檢閱之後，本助手會將它設為這裡顯示的網址。",
    lejianwen:
      "此伺服器從設定檔的 `rustdesk.api-server` 取得回呼網址。請在那裡將它設為這裡顯示的網址；預先檢查會進行比對。",
    betterdesk: "此伺服器將回呼網址保存為 Redirect URL。本助手會儲存這裡顯示的網址。",
    gigaionllc: "此伺服器在建立提供者時顯示回呼網址。它必須與這裡顯示的網址相同。",
    sctgdesk: "",
    lantongxue: "",
  },
  guidance: {
    pro: [],
    databk: [
      "開啟 **Settings → General**，將 **backend URL** 設為主控台的網址，結尾不含斜線。回呼網址由它得出。",
      "開啟 **OIDC providers**，新增一個類型為 **oidc**、名稱為 **azure** 的提供者，並輸入簽發者、用戶端識別碼和用戶端密碼。",
      "儲存後按一下 **Test**：在測試成功之前，伺服器可能仍使用原本的設定。",
    ],
    lejianwen: [
      "在伺服器的 `config.yaml` 中，**rustdesk.api-server** 必須是主控台的網址：回呼網址由它得出。",
      "開啟 **OAuth management**，新增一個類型為 **oidc**、op 為 **azure** 的項目，並輸入簽發者、用戶端識別碼和用戶端密碼。",
      "範圍以逗號分隔：`openid,profile,email`。啟用 **PKCE**，方法為 **S256**。",
    ],
    betterdesk: [
      "前往 **Settings → Authentication → OIDC** 並啟用它，顯示名稱為 **Microsoft**。",
      "輸入簽發者 URL、用戶端識別碼和用戶端密碼，並將回呼網址填入 **Redirect URL**。",
    ],
    gigaionllc: [
      "開啟 **OAuth providers**，以範本 **Microsoft Entra ID (Azure AD)** 建立一個，op 為 **azure**。",
      "輸入簽發者、用戶端識別碼和用戶端密碼，讓 **PKCE** 保持啟用 (S256)，勾選 **Enabled**，然後儲存。",
      "它顯示的 **Redirect URI** 必須與下方的回呼網址逐字元相同。",
    ],
    sctgdesk: [],
    lantongxue: [],
  },
  byHand: "接下來手動設定主控台",
  byHandLead: (title) => `各個值已可複製，並採用 ${title} 中的名稱。在您儲存之前，那裡不會儲存任何內容。`,
  saved: "我已儲存",
  removal: {
    pro: [
      "開啟主控台的 **Settings → OIDC**。",
      "刪除類型為 **azure** 的提供者。其他的維持原狀。",
      "按一下 **Submit**。",
    ],
    databk: ["開啟主控台的 **OIDC providers**。", "刪除名稱為 **azure** 的提供者。"],
    lejianwen: ["開啟主控台的 **OAuth management**。", "刪除 op 為 **azure** 的項目。"],
    betterdesk: [
      "開啟主控台的 **Settings → Authentication → OIDC**。",
      "將它停用，清空用戶端識別碼和用戶端密碼，然後儲存。",
    ],
    gigaionllc: ["開啟主控台的 **OAuth providers**。", "刪除 op 為 **azure** 的那一個。"],
    sctgdesk: [],
    lantongxue: [],
  },
  names: {
    title: "使用者的命名方式",
    becomes: (who, name) => `**${who}** 在 RustDesk 中的名稱是 \`${name}\`。`,
    taken: (who, name, likely) =>
      `**${who}** 在 RustDesk 中無法使用 \`${name}\` 這個名稱：已有本機帳戶使用它。名稱可能類似 \`${likely}\`，測試時會顯示。`,
    unlessMailbox: (name) => `沒有信箱的人以顯示名稱命名：\`${name}\`。`,
    noMailbox: "沒有信箱的人在那裡得不到名稱，也無法區分。請先為他們設定信箱。",
    fixed: "RustDesk 在首次登入時為使用者命名，之後不再改變。",
  },
  claims: {
    pro: "",
    databk:
      "不會帶入電子郵件地址：它需要的宣告 Entra 不會傳送。使用者透過提供者的名稱識別，因此之後不能將提供者重新命名。",
    lejianwen: "它只讀取 Microsoft 的 userinfo。電子郵件地址相同的現有使用者會建立連結，無論該帳戶由誰建立。",
    betterdesk: "只憑使用者名稱識別使用者：同名的本機帳戶會由以此名稱登入的人接管。",
    gigaionllc: "它只讀取 Microsoft 的 userinfo。",
    sctgdesk: "",
    lantongxue: "",
  },
  noSwitch: "此伺服器沒有提供者開關：在其設定中刪除提供者之前，使用者會一直看到按鈕。",
  silentTrial: "此伺服器不會說明登入失敗的原因，只寫入記錄。能看到的只有 Microsoft 視窗顯示的內容。",
  picture: "圖片中的數字",
  pictureAlt: "由您的伺服器繪製的數字圖片，沒有其他形式。",
  pictureWhy: "使用者名稱、密碼或數字未被接受。多次失敗後，此伺服器還要求辨識一張圖片。",
  pictureMissing: "請輸入圖片中的數字。",
} satisfies Catalogue["product"];
