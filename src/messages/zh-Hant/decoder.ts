/** Words of the decoder: cause in plain words, what to do. */
import type { Catalogue } from "../catalogue.ts";

export const decoder = {
  field: "文字、網址或記錄行",
  decode: "解讀",
  cause: "原因",
  expected: (setting) => `${setting}，預期值`,
  found: "實際值",
  fix: "解決方法",
  microsoft: "Microsoft 關於此代碼的頁面",
  confidence: { sure: "確定", likely: "很可能" },
  footer: "Microsoft 可能會變更其代碼；如果與實際情況不符，請以 Microsoft 的文字為準。",
  person: (person) => `相關人員是 ${person}。`,
  settings: { callbackUrl: "回呼網址", clientId: "用戶端識別碼", tenantId: "組織" },
  answers: {
    "redirect-mismatch": {
      cause:
        "RustDesk 傳送的網址與 Entra 中註冊的網址不同。兩者會逐字元比對：通訊協定、主機、連接埠、路徑、大小寫。",
      fix: "以公開網址開啟主控台，在那裡儲存 OIDC 頁面；或再次執行本助手，它會註冊主控台中的網址。",
    },
    "plain-http": {
      cause: "RustDesk 傳送的回呼網址以 http 開頭。Microsoft 只接受 https。",
      fix: "讓主控台透過 https 存取，以該網址開啟它，再重新儲存 OIDC 頁面：網址會在儲存時保存。",
    },
    "app-unknown": {
      cause:
        "Microsoft 在此組織中找不到這個用戶端識別碼：識別碼有誤，或簽發者中的租用戶有誤，或應用程式已遭刪除。",
      fix: "再次執行本助手。它會查詢該用戶端識別碼，並修復不一致之處。",
    },
    "secret-wrong": {
      cause:
        "RustDesk 中的用戶端密碼有誤，或才剛建立。把 [[secretId]] 當成 [[value]] 貼上時，也會出現這種情況。",
      fix: "建立不到一分鐘的用戶端密碼只需要等候：稍後再試。否則請再次執行本助手，它會建立新的並交給 RustDesk。",
    },
    "secret-expired": {
      cause: "用戶端密碼已到期。",
      fix: "再次執行本助手：它會建立新的用戶端密碼並交給 RustDesk。用戶端識別碼和使用者維持不變。",
    },
    "wrong-platform": {
      cause: "回呼網址在 Entra 中位於錯誤的平台下。使用用戶端密碼的伺服器需要 [[web]]。",
      fix: "再次執行本助手：它會將網址移到 [[web]] 下。",
    },
    "id-tokens-off": {
      cause: "Entra 中未勾選識別碼權杖。",
      fix: "再次執行本助手，或在應用程式註冊的 [[authentication]] 中勾選 [[idTokensShort]]。",
    },
    "not-assigned": {
      cause:
        "設定有效，只是依您的要求作了限制：此人不在可登入的人員名單上。已指派群組內的巢狀群組，其成員不算在內。",
      fix: "在 [[enterprise]] 的此應用程式中，開啟 [[users]] 新增此人；或以名單上的人測試。",
    },
    "wrong-account": {
      cause: "此帳戶不屬於該組織，或是個人帳戶。",
      fix: "請使用該組織的公司帳戶，或先以來賓身分邀請此人。",
    },
    "common-issuer": {
      cause:
        "RustDesk 中的簽發者同時適用於所有組織。它的文件中含有預留位置，RustDesk 會照原樣比對，因而拒絕。",
      fix: "請使用含有貴組織識別碼的簽發者。本助手會設定它。",
    },
    "consent-missing": {
      cause: "沒有人為此人授與同意，而此人也無權自行同意。",
      fix: "再次執行本助手並為所有人授與同意，或在入口網站的 [[apiPermissions]] 中按一下 [[grantShort]]。",
    },
    "sign-in-rules": {
      cause:
        "貴組織的登入規則阻止了這次登入：條件式存取、多重要素驗證，或裝置、帳戶遭到封鎖。連線設定沒有問題。",
      fix: "請在 Entra 入口網站中查看此人的登入記錄，其中會列出相應的規則。",
    },
    "app-disabled": {
      cause: "該應用程式或其企業應用程式在 Entra 中已停用。",
      fix: "再次執行本助手：它會將其啟用。或將 [[enabled]] 設為 [[yes]]。",
    },
    "tenant-wrong": {
      cause: "Microsoft 在這個雲端中找不到該組織：簽發者中的租用戶有誤，或屬於另一個國家雲端。",
      fix: "以公司的網域再次執行本助手，並比對簽發者。",
    },
    "code-stale": {
      cause: "登入花費的時間過長，或其回應使用了兩次，例如重新載入了頁面。",
      fix: "請重新開始登入。",
    },
    declined: {
      cause: "此人按了「取消」，或拒絕了權限。",
      fix: "重新登入並接受，或為所有人授與同意，這樣就不會再詢問任何人。",
    },
    "callback-without-code": {
      cause:
        "Microsoft 拒絕了，而 RustDesk 沒有顯示原因。原因在該視窗的網址列中，位於 error_description 之後。",
      fix: "請複製該視窗的完整網址，貼到這裡。",
    },
    "certificate-untrusted": {
      cause: "RustDesk 伺服器不信任通往 Microsoft 途中的憑證：可能有 Proxy 在解密 TLS，或缺少某個 CA。",
      fix: "在 hbbs 容器或主機中新增該 CA (update-ca-certificates)，然後重新啟動 hbbs。",
    },
    "token-endpoint-unreachable": {
      cause:
        "RustDesk 伺服器無法連上 Microsoft 的登入服務，或收到了其他程式的回應。您的瀏覽器可以連上，伺服器卻不行。",
      fix: "請在伺服器上（以及容器內）嘗試：curl https://login.microsoftonline.com/，並檢查 DNS、防火牆和 Proxy。",
    },
    "signature-stale": {
      cause: "RustDesk 無法驗證回應的簽章。它一直使用啟動時取得的 Microsoft 金鑰，而這些金鑰會更換。",
      fix: "請重新啟動 hbbs。如果問題依舊，請檢查伺服器的時鐘。",
    },
    "name-empty": {
      cause: "Microsoft 的回應中沒有 RustDesk 可用的名稱。",
      fix: "再次執行本助手：它會新增 RustDesk 讀取的宣告。",
    },
    "second-factor-clash": {
      cause: "RustDesk 本身的雙重驗證與 Microsoft 登入衝突。",
      fix: "對以 Microsoft 登入的人關閉 RustDesk 的雙重驗證，改在 Entra 中要求。",
    },
    "client-address": {
      cause: "桌面用戶端連線的網址有誤：回應的是網頁，或 http 被重新導向到 https，使要求出錯。",
      fix: "在用戶端的 Settings → Network 中，將 API server 設為主控台的 https 網址，不含路徑。",
    },
    "unknown-aadsts": {
      cause: "此頁面沒有關於此代碼的說明。",
      fix: "Microsoft 關於此代碼的頁面有更多說明。",
    },
    unknown: {
      cause: "此頁面沒有任何規則符合這段文字。",
      fix: "請貼上完整的網址或完整的文字；有 AADSTS 編號最有幫助。",
    },
  },
} satisfies Catalogue["decoder"];
