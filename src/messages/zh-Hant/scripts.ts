/** Words around the scripts and the paste box. */
import type { Catalogue } from "../catalogue.ts";

export const scripts = {
  fold: "同一計畫的指令碼形式",
  foldAside: "Azure CLI、PowerShell、Terraform、Bicep",
  screen: {
    title: "執行一個命令",
    lead: "請在您已登入 Microsoft 的環境中執行，然後把輸出貼回來。我們的任何內容都不會進入貴組織。",
    run: "1. 執行此命令",
    said: "2. 貼上輸出",
    instead: "改為逐步操作",
  },
  kinds: { azureCli: "Azure CLI", powershell: "PowerShell", terraform: "Terraform", bicep: "Bicep" },
  how: {
    azureCli: (file) =>
      `全部貼到 **Azure Cloud Shell** (Bash) 中；或儲存後，在裝有 Azure CLI 的環境中執行 \`bash ${file}\`。可以重複執行：已有的內容會保留。`,
    powershell: (file) =>
      `全部貼到 PowerShell 中；或儲存後執行 \`.\\${file}\`。Windows PowerShell 5.1 和 PowerShell 7 皆可；需要模組 \`Microsoft.Graph.Authentication\`。`,
    terraform: (file) =>
      `在專用的資料夾中儲存為 \`${file}\`，執行 \`terraform init\` 和 \`terraform apply\`，然後貼上 \`terraform output -json\` 的輸出。`,
    bicep: (file) =>
      `儲存為 \`${file}\`，依平常的方式部署。由於 Bicep 的輸出會寫入記錄，它**不建立用戶端密碼**，也不會將任何人加入名單：開頭幾行說明了還需要做什麼。`,
  },
  clear: {
    azureCli: "最後一行含有用戶端密碼。請只貼到這裡，不要貼到別處。",
    powershell: "最後一行含有用戶端密碼。請只貼到這裡，不要貼到別處。",
    terraform: "用戶端密碼是敏感輸出，而且保存在 Terraform 的狀態中。請保護好兩者。",
    bicep: "建立用戶端密碼的命令，其輸出含有用戶端密碼。請只貼到這裡，不要貼到別處。",
  },
  sealed: "最後一行是回覆碼。其中的用戶端密碼已加密：只有請求者的瀏覽器能開啟。",
  unsealed:
    "這種方式無法產生回覆碼。用戶端密碼留在您手中：請在此頁面上輸入，由此頁面加密；或使用 Azure CLI 或 PowerShell。",
  newOnly: "Terraform 和 Bicep 描述的是全新的應用程式。此計畫修復的是現有的應用程式，因此不適用。",
  download: "下載",
  paste: "貼上任何內容",
  pasteHint:
    "「[[overview]]」頁面上的文字、入口網站的網址、指令碼的最後一行、az 或 PowerShell 的輸出。會自動分類到各個欄位。",
  took: {
    clientId: "應用程式識別碼",
    tenantId: "目錄識別碼",
    secret: "用戶端密碼",
    objectId: "物件識別碼（不需要）",
  },
  tookLine: (what) => `已取得：${what.join("、")}。`,
  tookNothing: "沒有辨識出任何內容。",
  replyHere: "**這是回覆碼。**它只能在提出請求的瀏覽器中，在 *請同事處理* 頁面上開啟。",
  warnings: {
    "secret-id": "其中有 **[[secretId]]**。請複製它左側的 *[[value]]* 欄。",
    "masked-secret":
      "其中有**隱藏的**用戶端密碼。Entra 只顯示一次 [[value]]。請建立新的用戶端密碼；這一個可以刪除。",
    "lone-guid": "已當作 [[clientId]]。如果它是 [[secretId]] 或 [[objectId]]，請貼上正確的值。",
  },
  otherTenant: (found, expected) =>
    `**請勿使用此內容。**它屬於另一個組織（…${found.slice(-4)}），不屬於 ${expected}。`,
} satisfies Catalogue["scripts"];
