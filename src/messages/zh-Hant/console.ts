/** Words of the console's sign-in. */
import type { Catalogue } from "../catalogue.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("zh-Hant");

export const console = {
  title: "登入 RustDesk 主控台",
  lead: "請使用以密碼登入的管理員帳戶。密碼只用一次，只保存在記憶體中，最後會登出。",
  userName: "使用者名稱",
  password: "密碼",
  show: "顯示密碼",
  hide: "隱藏密碼",
  hint: "如果 RustDesk 要求輸入應用程式或郵件中的驗證碼，會在下一步出現。",
  missingUser: "請輸入管理員的使用者名稱。",
  missingPassword: "請輸入密碼。",
  signIn: "登入主控台",
  signingIn: "正在登入",
  accepted: (host) => `${host}，密碼正確`,
  other: "使用其他帳戶",
  codeApp: "驗證器應用程式中的驗證碼",
  codeMail: "RustDesk 以郵件傳送的驗證碼",
  codeHint: "六位數字。輸入最後一位後自動送出。",
  codeMissing: "請輸入六位數驗證碼。",
  verify: "驗證",
  reading: "正在讀取登入設定",
  next: "接下來",
  nextLead: "只會讀取。在此頁面上不會在 RustDesk 中儲存任何內容。",
  readSettings: "讀取登入設定",
  readSettingsWhy: "讓其他提供者和所有其他設定維持不變",
  done: (name) => `已以 ${name} 身分登入`,
  doneWhy: (providers) => `${count(providers, { other: "已找到 # 個提供者" })}。其他設定不會更動。`,
  continue: "繼續",
  warnProvider:
    "此管理員透過提供者登入。請另外保留一個使用密碼的本機管理員：萬一 Microsoft 登入故障，那是唯一的登入途徑。",
  where: "密碼會傳到哪裡",
  whereWhy: (host) => `從這個分頁傳送到 ${host}，僅此一次。絕不會寫入磁碟或網址列。`,
  rather: "不想輸入密碼？",
  ratherWhy: "您可以自己在主控台中輸入各個值，它們會準備好供您複製。",
  byHand: "手動設定這一端",
} satisfies Catalogue["console"];
