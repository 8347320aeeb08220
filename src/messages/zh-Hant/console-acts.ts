/** The console by hand: one act per screen. Labels are those of RustDesk's own console and guide, in English. */
import type { Catalogue } from "../catalogue.ts";

export const consoleActs = {
  counter: (now, all) => `手動設定 RustDesk，第 ${now} 項，共 ${all} 項`,
  open: "開啟主控台",
  next: (name) => `下一步：${name}`,
  back: "上一步",
  submitted: "我已按下 Submit",
  caption: "此圖為重新繪製，並非螢幕擷取畫面。標籤取自 RustDesk 的指南，核對於 2026 年 9 月。",
  address: "主控台的公開網址",
  callback: "回呼網址",
  secretWhy: "它只會進入剪貼簿。請立即貼上；某些系統的剪貼簿會保留歷程記錄。",
  ring: { here: "這裡", choose: "選擇這個", paste: "貼在這裡", press: "按一下這個" },
  acts: {
    open: {
      title: "以公開網址開啟主控台",
      next: "開啟主控台",
      steps: [
        "**務必以這個網址開啟主控台**，即使您平常用的是另一個。儲存時，RustDesk 會從網址列取得回呼網址。",
        "以管理員身分**登入**。",
        "**開啟 Settings**，再開啟 **OIDC**。",
      ],
      picture: "RustDesk 主控台。顯示公開 https 網址的網址列已標示出來；Settings 下的 OIDC 頁面已開啟。",
    },
    provider: {
      title: "新增類型為 azure 的提供者",
      next: "新增提供者",
      steps: [
        "**按一下 New auth provider。**如果已有 *azure* 項目，請改為開啟它。",
        "**將 Auth type 選為 azure。**RustDesk 會依這個名稱顯示 Microsoft 按鈕。",
      ],
      picture: "New auth provider 對話方塊。Auth type 欄位已標示出來，選項為 azure。",
    },
    values: {
      title: "貼上三個值",
      next: "貼上各個值",
      steps: [
        "**Client id：**在這裡複製，到那裡貼上。",
        "**Client secret：**同樣操作。此頁面不會顯示它。",
        "**Issuer：**完整的網址，不增不減。然後按一下 **OK**。",
      ],
      picture: "New auth provider 對話方塊。Client id、Client secret 和 Issuer 欄位已標示出來。",
    },
    submit: {
      title: "按一下 Submit，儲存才算數",
      next: "儲存",
      steps: [
        "**檢查該提供者是否已啟用。**",
        "**按一下頁面底部的 Submit。**只有這樣才會儲存，也只有儲存才會保存回呼網址。",
        "**將 Callback url 與下方的網址比對。**如果不同，表示頁面不是以公開網址開啟的：請回到第一項操作。",
      ],
      picture: "OIDC 頁面，azure 項目已啟用。底部的 Submit 按鈕已標示出來；其上方是 Callback url。",
    },
  },
} satisfies Catalogue["consoleActs"];
